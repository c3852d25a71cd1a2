package org.nextline.refractory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.nextline.terminology.Drug;

/**
 * A drug, a class of drugs or another treatment that a marker speaks against. In the data a plain
 * name stands for a drug.
 *
 * @param named how it is shown; null: by the name of the drug or class
 * @param drug generic name; null unless one drug is meant
 * @param drugClass class of the terminology; null unless a class is meant
 * @param except drugs of the class that keep their effect
 * @param alone only where nothing else is given with it
 * @param reduced it loses some of its effect, not all
 */
public record LostTreatment(
    String named,
    String drug,
    String drugClass,
    List<String> except,
    boolean alone,
    boolean reduced) {

  /** One drug that is lost altogether. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LostTreatment of(String drug) {
    return new LostTreatment(null, drug, null, null, false, false);
  }

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public LostTreatment(
      @JsonProperty("named") String named,
      @JsonProperty("drug") String drug,
      @JsonProperty("class") String drugClass,
      @JsonProperty("except") List<String> except,
      @JsonProperty("alone") boolean alone,
      @JsonProperty("reduced") boolean reduced) {
    if (named == null && drug == null && drugClass == null) {
      throw new IllegalArgumentException("expected a drug, a class or what it is named");
    }
    if (drug != null && drugClass != null) {
      throw new IllegalArgumentException("expected a drug or a class, not both");
    }
    this.named = named;
    this.drug = drug;
    this.drugClass = drugClass;
    this.except = except == null ? List.of() : List.copyOf(except);
    this.alone = alone;
    this.reduced = reduced;
  }

  public boolean covers(Drug other) {
    return other.name().equals(drug)
        || drugClass != null && other.isOfClass(drugClass) && !except.contains(other.name());
  }

  /** True where no drug or class is meant, so that no option can be compared with it. */
  public boolean isDescription() {
    return drug == null && drugClass == null;
  }

  String label() {
    String name = named != null ? named : drug != null ? drug : drugClass;
    return name + (alone ? " alone" : "") + (reduced ? " (less effect)" : "");
  }
}
