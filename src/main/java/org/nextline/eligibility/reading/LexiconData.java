package org.nextline.eligibility.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The content of the files of seed-data/eligibility. */
final class LexiconData {

  private LexiconData() {}

  /** {@code phrases.yaml}: phrases by sort and id. */
  record Phrases(Map<String, Map<String, List<String>>> bySort) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Phrases {}
  }

  /** {@code outcomes.yaml}: codes of a treatment's outcome; others leave it open. */
  record Outcomes(Set<String> noEffect, Set<String> effect) {}

  /**
   * {@code qualifiers.yaml}.
   *
   * @param staged diseases whose stages are those that a profile holds
   * @param shared last words of names that what is joined before them shares
   * @param bearers nouns that add nothing to an extent before them
   */
  record Qualifiers(
      Map<String, List<String>> extents,
      List<String> qualifiers,
      List<String> staged,
      List<String> shared,
      List<String> bearers) {}

  /**
   * An entry of {@code findings.yaml}.
   *
   * @param exact names in exactly this spelling
   * @param specialty every condition of it is one; null for none
   * @param parents ids of what it is a kind of
   * @param anyOf ids that the phrase stands for, where it names several ("hepatitis B or C")
   * @param qualified true where its names begin with a qualifier that goes for what is joined to it
   */
  record Finding(
      String id,
      String name,
      List<String> synonyms,
      List<String> exact,
      List<String> parents,
      List<String> anyOf,
      String specialty,
      boolean qualified) {
    Finding {
      Objects.requireNonNull(id, "expected id");
      Objects.requireNonNull(name, "expected name");
      synonyms = copy(synonyms);
      exact = copy(exact);
      parents = copy(parents);
      anyOf = copy(anyOf);
    }
  }

  /**
   * An entry of {@code therapies.yaml}.
   *
   * @param words parts of a treatment's name that show that it is one
   * @param listed null or true where a complete treatment history would list it
   * @param substance true for what nobody is treated with: only an allergy to it is asked for
   */
  record TherapyKind(
      String id,
      String name,
      List<String> synonyms,
      List<String> classes,
      List<String> drugs,
      List<String> roles,
      List<String> words,
      Boolean listed,
      boolean substance) {
    TherapyKind {
      Objects.requireNonNull(id, "expected id");
      Objects.requireNonNull(name, "expected name");
      synonyms = copy(synonyms);
      classes = copy(classes);
      drugs = copy(drugs);
      roles = copy(roles);
      words = copy(words);
    }
  }

  /**
   * An entry of {@code markers.yaml}.
   *
   * @param exact true where names of one word count in this spelling only
   * @param plain true where the bare name says that it is present
   */
  record MarkerName(String name, List<String> synonyms, boolean exact, boolean plain) {
    MarkerName {
      Objects.requireNonNull(name, "expected name");
      synonyms = copy(synonyms);
    }
  }

  private static List<String> copy(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
