package org.nextline.refractory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.nextline.terminology.Drug;

/**
 * An option that a marker points to.
 *
 * @param option in words
 * @param drugs generic names or, after {@code class:}, classes, one of which answers the marker
 * @param with drugs that must be given with it
 * @param keywords that trials of it use
 */
public record ImpliedOption(
    Type type, String option, List<String> drugs, List<String> with, List<String> keywords) {

  /** What sort of option; testing, research and safety are advice and lift nothing. */
  public enum Type {
    @JsonProperty("sequential")
    SEQUENTIAL,
    @JsonProperty("combination")
    COMBINATION,
    @JsonProperty("procedure")
    PROCEDURE,
    @JsonProperty("diet")
    DIET,
    @JsonProperty("trial")
    TRIAL,
    @JsonProperty("testing")
    TESTING,
    @JsonProperty("research")
    RESEARCH,
    @JsonProperty("safety")
    SAFETY
  }

  private static final String CLASS = "class:";

  public ImpliedOption {
    Objects.requireNonNull(type, "expected type");
    Objects.requireNonNull(option, "expected option");
    drugs = drugs == null ? List.of() : List.copyOf(drugs);
    with = with == null ? List.of() : List.copyOf(with);
    keywords = keywords == null ? List.of() : List.copyOf(keywords);
  }

  /** True where it is a treatment that may help, not advice. */
  public boolean isTreatment() {
    return type.compareTo(Type.TESTING) < 0;
  }

  /** The drugs among the given ones that this option means; none where what must go with is not. */
  public List<Drug> among(List<Drug> given) {
    boolean complete = given.stream().map(Drug::name).toList().containsAll(with);
    return isTreatment() && complete ? given.stream().filter(this::means).toList() : List.of();
  }

  private boolean means(Drug drug) {
    return drugs.stream()
        .anyMatch(name ->
            name.startsWith(CLASS)
                ? drug.isOfClass(name.substring(CLASS.length()))
                : drug.name().equals(name));
  }
}
