package org.nextline.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.nextline.patient.Component;
import org.nextline.patient.Treatment;

/** Treatments for tests, and copies of them with one thing changed. */
public final class Treatments {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private Treatments() {}

  public static Treatment antiseizure(
      String agent,
      Double dose,
      Double weeks,
      Double adherence,
      Boolean appropriate,
      String outcome) {
    ObjectNode node = JSON.createObjectNode();
    node.put("agent", agent).put("doseMgPerDay", dose).put("weeks", weeks);
    node.put("adherencePct", adherence).put("appropriate", appropriate).put("outcome", outcome);
    return JSON.convertValue(node, Treatment.class);
  }

  /** The same treatments with the ids t1, t2 ... */
  public static List<Treatment> numbered(List<Treatment> treatments) {
    List<Treatment> numbered = new ArrayList<>();
    treatments.forEach(t -> numbered.add(copy(t, "t" + (numbered.size() + 1))));
    return numbered;
  }

  public static Treatment copy(Treatment treatment, String id) {
    return changed(treatment, node -> node.put("id", id));
  }

  /** The agent, or each component, under another name. */
  public static Treatment renamed(Treatment treatment, UnaryOperator<String> name) {
    return treatment.named(
        treatment.agent() == null ? null : name.apply(treatment.agent()),
        treatment.components() == null
            ? null
            : treatment.components().stream()
                .map(one -> new Component(name.apply(one.agent()), one.doseMgPerDay()))
                .toList(),
        treatment.componentsStoppedForToxicity());
  }

  private static Treatment changed(Treatment treatment, Consumer<ObjectNode> change) {
    ObjectNode node = JSON.valueToTree(treatment);
    change.accept(node);
    return JSON.convertValue(node, Treatment.class);
  }
}
