package org.nextline.patient.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text. */
class NarrativeLawsTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static final int MEGABYTE = 1 << 20;
  private static final Duration FAR_TOO_LONG = Duration.ofMinutes(2);

  private static final List<String> WORDS =
      List.of(
          "no",
          "denies",
          "fever",
          "58-year-old",
          "mother",
          "had",
          "asthma",
          "history",
          "of",
          "but",
          ",",
          ".",
          "\n",
          "ECOG",
          "1",
          "1,2",
          "mg/dL",
          "creatinine",
          "levetiracetam",
          "stopped",
          "for",
          "rash",
          "EGFR",
          "T790M",
          "positive",
          "FAMILY HISTORY:",
          "(",
          ")",
          "-",
          "58M",
          "µ",
          "Allergies:",
          "penicillin",
          "x 109/L",
          "platelets",
          "in",
          "his",
          "50s",
          "É",
          "’",
          "3",
          "weeks",
          "Dr.",
          "BP",
          "120/80",
          "pregnant",
          "not",
          "only",
          "possible",
          "DOB",
          "1965-03-12");

  @Property(tries = 300, seed = "20261129")
  void spansLieInTheTextAndQuoteIt(@ForAll("texts") String text) {
    int before = 0;
    for (Span span : Readers.spans(text)) {
      assertThat(span.start()).isGreaterThanOrEqualTo(before).isLessThan(span.end());
      assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
      before = span.start();
    }
  }

  @Property(tries = 300, seed = "20261130")
  void sentencesAroundNeverChangeAFinding(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    String finding = "She has narcolepsy type one and severe wheezing today.";
    List<Assertion> alone = Readers.spans(finding).stream().map(Span::assertion).toList();
    String start = "Examination:\n" + before + "\n\nExamination:\n";
    List<Assertion> within =
        Readers.spans(start + finding + "\n\nExamination:\n" + after).stream()
            .filter(span ->
                span.start() >= start.length() && span.end() <= start.length() + finding.length())
            .filter(span -> !span.path().equals("sex"))
            .map(Span::assertion)
            .toList();
    assertThat(alone).isNotEmpty();
    assertThat(within).isEqualTo(alone);
  }

  @Property(tries = 200, seed = "20261201")
  void readingTwiceReadsTheSame(@ForAll("texts") String text) {
    assertThat(Readers.READER.read(text)).isEqualTo(Readers.READER.read(text));
  }

  @Property(tries = 200, seed = "20261202")
  void whatIsReadMayBeSentAsAProfile(@ForAll("texts") String text) {
    assertThat(VALIDATOR.validate(Readers.profile(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"levetiracetam/", "Fever, no cough. Asthma. ", "ECOG 1. ", "DOB 2999-01-01. "})
  void aLongTextIsReadIntoAProfileThatMayBeSent(String piece) {
    assertThat(VALIDATOR.validate(Readers.profile(piece.repeat(1000)))).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, Arbitraries.of(WORDS)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
    return Combinators.combine(piece.list().ofMaxSize(30), Arbitraries.of(" ", "  ", ""))
        .as((pieces, glue) -> String.join(glue, pieces));
  }

  /** Any text of a megabyte is read in about a second; the limit only tells a hang apart. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "1",
        "1,",
        "1.",
        "or ",
        "no ",
        "no fever ",
        "mother ",
        "history of ",
        "no, ",
        ".",
        "\n",
        "a",
        "non-small cell ",
        "ECOG ",
        "creatinine 1 ",
        "stopped levetiracetam for ",
        "EGFR ",
        "levetiracetam ",
        "levetiracetam and ",
        "failed ",
        "BP 1/",
        "58-year-",
        "x 10",
        "DOB 1-",
        "family history: ",
        "\u0000",
        "é",
        "asthma in her mother "
      })
  void noTextHangs(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    Assertions.assertTimeoutPreemptively(
        FAR_TOO_LONG,
        () -> {
          for (Span span : Readers.spans(text)) {
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
          }
        });
  }
}
