package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;

/**
 * A condition as somebody named it: a slug, a name or synonym ({@code text}), or a code of a
 * system. In JSON a plain string stands for {@code text}.
 *
 * @param system {@code snomed}, {@code icd10cm}, {@code mesh} or the system's address; null for
 *     text
 * @param id slug of the terminology; null unless given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConditionRef(
    @Size(max = 300) String text,
    @Size(max = 300) String system,
    @Size(max = 100) String code,
    @Size(max = 100) String id) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConditionRef named(String text) {
    return new ConditionRef(text, null, null, null);
  }

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public ConditionRef(
      @JsonProperty("text") String text,
      @JsonProperty("system") String system,
      @JsonProperty("code") String code,
      @JsonProperty("id") String id) {
    this.text = text;
    this.system = system;
    this.code = code;
    this.id = id;
  }
}
