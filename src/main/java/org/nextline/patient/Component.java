package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;

/**
 * One drug of a combination. In JSON a plain string stands for {@code agent}.
 *
 * @param doseMgPerDay in mg a day; null where unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Component(@Size(max = 200) String agent, @DecimalMin("0") Double doseMgPerDay) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Component named(String agent) {
    return new Component(agent, null);
  }

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public Component(
      @JsonProperty("agent") String agent, @JsonProperty("doseMgPerDay") Double doseMgPerDay) {
    this.agent = agent;
    this.doseMgPerDay = doseMgPerDay;
  }
}
