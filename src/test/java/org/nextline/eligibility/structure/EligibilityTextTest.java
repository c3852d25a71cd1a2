package org.nextline.eligibility.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.nextline.terminology.DataFile;

class EligibilityTextTest {

  private static final HeadingWords WORDS =
      DataFile.object(Path.of("seed-data/eligibility/headings.yaml"), HeadingWords.class);

  private static EligibilityText read(String text) {
    return EligibilityText.of(text, WORDS);
  }

  private static List<String> words(EligibilityText text, List<Item> items) {
    return items.stream().map(text::words).toList();
  }

  private static List<Section> sections(EligibilityText text) {
    return text.items().stream().map(Item::section).toList();
  }

  @Test
  void toldApartByHeadings() {
    EligibilityText text =
        read(
            """
            Inclusion Criteria:

            - Age 18 or older
            - ECOG 0-1

            Exclusion Criteria:

            1. Pregnancy
            2. Active infection\
            """);

    assertThat(words(text, text.items()))
        .containsExactly("Age 18 or older", "ECOG 0-1", "Pregnancy", "Active infection");
    assertThat(sections(text))
        .containsExactly(
            Section.INCLUSION, Section.INCLUSION, Section.EXCLUSION, Section.EXCLUSION);
  }

  @Test
  void everythingIsAskedForWhereHeadingsAreMissing() {
    EligibilityText text = read("Adults with asthma.\nNo smokers.");

    assertThat(words(text, text.items())).containsExactly("Adults with asthma.", "No smokers.");
    assertThat(sections(text)).containsOnly(Section.INCLUSION);
  }

  @Test
  void nestsByIndentation() {
    EligibilityText text =
        read(
            """
            Inclusion Criteria:
            * One of the following:
              * Stage III
              * Stage IV
            * ECOG 0-1\
            """);

    assertThat(words(text, text.items())).containsExactly("One of the following:", "ECOG 0-1");
    assertThat(words(text, text.items().getFirst().children()))
        .containsExactly("Stage III", "Stage IV");
  }

  @Test
  void nestsByNumbering() {
    EligibilityText text =
        read(
            """
            Exclusion Criteria:
            1. Any of the following:
            a. Stroke
            b. Seizures
            2. Pregnancy\
            """);

    assertThat(words(text, text.items())).containsExactly("Any of the following:", "Pregnancy");
    assertThat(words(text, text.items().getFirst().children()))
        .containsExactly("Stroke", "Seizures");
  }

  @Test
  void aFlattenedListIsAListAgain() {
    EligibilityText text =
        read(
            "Inclusion Criteria: 1. Age over 18 2. Asthma 3. Consent Exclusion Criteria: - Smoking - Pregnancy");

    assertThat(words(text, text.items()))
        .containsExactly("Age over 18", "Asthma", "Consent", "Smoking", "Pregnancy");
    assertThat(sections(text).subList(3, 5)).containsOnly(Section.EXCLUSION);
  }

  @Test
  void aFlattenedTableIsHeadingsAndItems() {
    EligibilityText text =
        read(
            "PATIENT CHARACTERISTICS: Age: 18 and over Performance status: ECOG 0-2 Life expectancy: At least 12 weeks");

    assertThat(words(text, text.items()))
        .containsExactly("18 and over", "ECOG 0-2", "At least 12 weeks");
    assertThat(text.items().getFirst().headings()).contains("Age:");
  }

  @Test
  void romanNumbersAndEscapedOnesAreMarkersToo() {
    EligibilityText roman =
        read("Exclusion Criteria:\n1. Any of the following: i. Stroke ii. Seizures iii. Gout");
    EligibilityText escaped = read("Exclusion Criteria:\n1\\. Stroke\n2\\. Seizures");

    assertThat(words(roman, roman.items().getFirst().children()))
        .containsExactly("Stroke", "Seizures", "Gout");
    assertThat(words(escaped, escaped.items())).containsExactly("Stroke", "Seizures");
  }

  @Test
  void aCohortHeadingIsAScope() {
    EligibilityText text =
        read(
            """
            Inclusion Criteria:
            - Adults
            Inclusion Criteria for Part B:
            - Stage IV\
            """);

    assertThat(text.items().getFirst().scope()).isNull();
    assertThat(text.items().getLast().scope()).contains("Part B");
  }

  @Test
  void aDecimalIsNoNumbering() {
    EligibilityText text = read("Inclusion Criteria:\n- 1.5 x ULN or less\n- E. coli infection");

    assertThat(words(text, text.items())).containsExactly("1.5 x ULN or less", "E. coli infection");
  }

  @Test
  void aLineThatGoesOnIsOneItem() {
    EligibilityText text =
        read("Exclusion Criteria:\n- history of severe\n  heart failure\n- stroke");

    assertThat(words(text, text.items()))
        .containsExactly("history of severe\n  heart failure", "stroke");
  }

  @Test
  void noteIsInformation() {
    EligibilityText text = read("Inclusion Criteria:\n- Adults\nAllowed:\n- Aspirin");

    assertThat(sections(text)).containsExactly(Section.INCLUSION, Section.INFORMATION);
  }

  @Property(tries = 500)
  void nothingIsLost(@ForAll("texts") String text) {
    EligibilityText read = read(text);

    StringBuilder whole = new StringBuilder();
    int end = 0;
    for (Block block : read.blocks()) {
      assertThat(block.start()).isEqualTo(end);
      assertThat(block.end()).isGreaterThan(block.start());
      whole.append(text, block.start(), block.end());
      end = block.end();
    }
    assertThat(whole.toString()).isEqualTo(text);
    markupHoldsNoWords(read);
  }

  private static void markupHoldsNoWords(EligibilityText read) {
    for (Block block : read.blocks()) {
      if (block.kind() == Block.Kind.MARKUP) {
        String markup = read.text().substring(block.start(), block.end());
        assertThat(markup).doesNotContainPattern("\\p{L}{4}");
      }
    }
  }

  /** Whatever shape registries come up with. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Inclusion Criteria:",
            "Exclusion Criteria",
            "Key Exclusion Criteria:",
            "\n",
            "\n\n",
            " ",
            "  ",
            "\t",
            "- ",
            "* ",
            "1. ",
            "2. ",
            "a) ",
            "(iv) ",
            "1.5 ",
            "Age: ",
            "Age ≥ 18",
            "One of the following:",
            "asthma",
            "No prior chemotherapy",
            ":",
            ".",
            ";",
            "(",
            ")",
            "•",
            "–",
            "E. coli",
            "Part B:",
            "Hepatic:",
            "1) ",
            "2) ",
            "\r\n",
            "ALT ≤ 2.5 x ULN",
            "\u00a0")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
