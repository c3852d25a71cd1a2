package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.refractory.AllergyKnowledge.Effect;
import org.nextline.refractory.AllergyKnowledge.Reach;
import org.nextline.testing.Knowledge;

/** What an allergy, as people write it, means for a drug. */
class AllergyKnowledgeTest {

  @TempDir Path folder;
  private AllergyKnowledge allergies;

  @BeforeEach
  void load() throws IOException {
    Files.writeString(
        folder.resolve("allergies.yaml"),
        """
        - names: [penicillin, amoxicillin]
          classes: [penicillin]
          drugs: [piperacillin-tazobactam]
          doubtfulDrugs: [meropenem]
          doubtfulClasses: [cephalosporin]
          doubt: A cross-reaction is possible.
          source: {text: A guideline, year: 2022}
        """);
    allergies = AllergyKnowledge.load(folder, Knowledge.all().terminology());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "penicillin",
        "Penicillin allergy",
        "severe allergy to penicillin",
        "anaphylaxis to amoxicillin"
      })
  void anAllergyToAGroupRulesOutItsDrugs(String allergy) {
    assertThat(allergies.effect(allergy, "piperacillin-tazobactam"))
        .as(allergy)
        .isPresent()
        .get()
        .extracting(Effect::reach, Effect::doubt)
        .containsExactly(Reach.RULED_OUT, null);
    assertThat(allergies.isKnown(allergy)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"meropenem, true", "cefepime, true", "vancomycin, false"})
  void aCrossReactionIsDoubtful(String drug, boolean doubtful) {
    assertThat(allergies.effect("penicillin", drug).isPresent()).isEqualTo(doubtful);
    allergies
        .effect("penicillin", drug)
        .ifPresent(effect ->
            assertThat(effect)
                .isEqualTo(
                    new Effect(
                        "penicillin", drug, Reach.DOUBTFUL, "A cross-reaction is possible.")));
  }

  @Test
  void anAllergyToADrugOrItsBrandRulesOutTheDrug() {
    assertThat(allergies.effect("Keppra", "levetiracetam")).isPresent();
    assertThat(allergies.effect("levetiracetam", "levetiracetam"))
        .contains(new Effect("levetiracetam", "levetiracetam", Reach.RULED_OUT, null));
    assertThat(allergies.effect("unheard-of", "Unheard-Of")).isPresent();
    assertThat(allergies.effect("levetiracetam", "lamotrigine")).isEmpty();
    assertThat(allergies.isKnown("Keppra")).isTrue();
  }

  @Test
  void whatIsNoDrugClassOrGroupIsNotKnown() {
    assertThat(allergies.isKnown("pollen of hazel")).isFalse();
    assertThat(allergies.isKnown("SSRI")).isTrue();
    assertThat(allergies.effect("SSRI", "sertraline")).isPresent();
    assertThat(allergies.isKnown("allergy")).isFalse();
    assertThat(allergies.groups()).hasSize(1);
  }
}
