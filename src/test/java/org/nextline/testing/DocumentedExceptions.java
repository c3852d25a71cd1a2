package org.nextline.testing;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nextline.refractory.rule.Field;

/**
 * What may change a verdict that is settled, because its absence stands for something: details that
 * are written down only when they exist, named defaults, and routes that count only where their
 * input is stated. And a percentage beside an outcome code: the number decides or contradicts. Read
 * from the criterion ({@code absent}, {@code ifNotStated}, {@code notStated}, {@code firstKnown},
 * {@code improvementBelow}) and the vocabulary ({@code absent}).
 */
public final class DocumentedExceptions {

  /**
   * Fields of the contract's list "none recorded" whose absence is read by the evaluator itself.
   */
  private static final Set<String> NONE_RECORDED =
      Set.of("class", "line", "activeMoiety", "doseAdequate", "componentsStoppedForToxicity");

  private final CriterionInputs inputs;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> askedOnceCertain = new TreeSet<>();

  private DocumentedExceptions(CriterionInputs inputs) {
    this.inputs = inputs;
    names.addAll(NONE_RECORDED);
    inputs
        .facts()
        .keySet()
        .forEach(
            fact -> addWithDefault("facts." + fact, Knowledge.criteria().vocabulary().fact(fact)));
    inputs
        .fields()
        .keySet()
        .forEach(field ->
            addWithDefault(field, Knowledge.criteria().vocabulary().treatmentField(field)));
    inputs
        .file()
        .visit((key, node) -> {
          if (Set.of("notStated", "firstKnown").contains(key)) {
            names.addAll(inputs.names(node));
          }
          if (node instanceof Map<?, ?> rule && rule.containsKey("improvementBelow")) {
            names.add(rule.get("percent").toString());
          }
          if (key.equals("any") && node.toString().contains("{not={certainly=")) {
            askedOnceCertain.addAll(inputs.names(node));
          }
          if (key.equals("absent") && node instanceof Map<?, ?> facts) {
            facts.keySet().forEach(fact -> names.add("facts." + fact));
          }
          if (node instanceof Map<?, ?> rule && rule.containsKey("ifNotStated")) {
            names.addAll(inputs.names(node));
          }
        });
  }

  public static DocumentedExceptions of(CriterionInputs inputs) {
    return new DocumentedExceptions(inputs);
  }

  private void addWithDefault(String name, Field field) {
    if (field.absent() != null) {
      names.add(name);
    }
  }

  public boolean isOne(String path) {
    return names.contains(path.startsWith("facts.") ? path : ProfilePaths.field(path));
  }

  /** Details that a rule asks for only once something else is certain: {@code certainly}. */
  public boolean isAskedOnlyOnceCertain(String path) {
    return askedOnceCertain.contains(path.startsWith("facts.") ? path : ProfilePaths.field(path));
  }

  /** Paths of which the rules above say nothing. */
  public Stream<String> none(Stream<String> paths) {
    return paths.filter(path -> !isOne(path));
  }
}
