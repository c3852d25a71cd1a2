package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.eligibility.reading.Leaves;
import org.nextline.eligibility.structure.Block;
import org.nextline.eligibility.structure.EligibilityText;
import org.nextline.testing.SharedData;

/**
 * What is read of the registry's texts. The whole table is printed with {@code
 * -Dnextline.eligibility-table=true}; the review of a sample is kept by place and verdict only.
 */
class RegistryReadingTest {

  private static final Path REVIEW =
      Path.of("src/test/resources/eligibility/reviewed-predicates.csv");
  private static final double LEAST_SPLIT = 0.97;
  private static final double LEAST_TYPED = 0.60;

  @Test
  void readsMostOfTheRegistry() {
    assumeTrue(
        Boolean.getBoolean("nextline.eligibility-table"),
        "skipped: takes a minute; run with -Dnextline.eligibility-table=true");
    Map<String, String> texts = RegistryTexts.of(SharedData.folder("registry-union"));
    CriterionReader reader = new CriterionReader(Reading.LEXICON);
    int whole = 0;
    int criteria = 0;
    int typed = 0;
    int wholly = 0;
    Map<String, Integer> kinds = new TreeMap<>();
    for (String text : texts.values()) {
      whole += isWhole(text) ? 1 : 0;
      for (Criterion criterion : reader.read(text)) {
        criteria++;
        typed += Leaves.isTyped(criterion.statement()) ? 1 : 0;
        wholly += Leaves.isWholly(criterion.statement()) ? 1 : 0;
        Leaves.forEach(
            criterion.statement(),
            leaf -> kinds.merge(leaf.getClass().getSimpleName(), 1, Integer::sum),
            unread -> {});
      }
    }

    System.out.printf(
        "texts %d, split into criteria without loss %.2f %%%n",
        texts.size(), 100.0 * whole / texts.size());
    System.out.printf(
        "criteria %d, with a typed predicate %.1f %%, understood to the last word %.1f %%%n",
        criteria, 100.0 * typed / criteria, 100.0 * wholly / criteria);
    System.out.println("predicates by kind " + kinds);
    assertThat((double) whole / texts.size()).isGreaterThanOrEqualTo(LEAST_SPLIT);
    assertThat((double) typed / criteria).isGreaterThanOrEqualTo(LEAST_TYPED);
  }

  /** Every character in a block, every word in an item or heading, and at least one criterion. */
  private static boolean isWhole(String text) {
    EligibilityText read = EligibilityText.of(text, Reading.LEXICON.headings());
    int end = 0;
    for (Block block : read.blocks()) {
      boolean lost =
          block.kind() == Block.Kind.MARKUP
              && text.substring(block.start(), block.end())
                      .chars()
                      .filter(Character::isLetter)
                      .count()
                  > LONGEST_MARKER;
      if (block.start() != end || lost) {
        return false;
      }
      end = block.end();
    }
    return end == text.length() && !read.items().isEmpty();
  }

  /** "viii." */
  private static final int LONGEST_MARKER = 6;

  @Test
  void reviewedPredicatesAreStillWhereTheyWere() throws IOException {
    Map<String, String> texts = RegistryTexts.of(SharedData.folder("registry-union"));
    CriterionReader reader = new CriterionReader(Reading.LEXICON);
    Map<String, List<Criterion>> read = new LinkedHashMap<>();

    List<String> rows = Files.readAllLines(REVIEW);

    assertThat(rows.getFirst()).isEqualTo("trial,criterion,predicate,kind,verdict,class");
    for (String row : rows.subList(1, rows.size())) {
      String[] fields = row.split(",", -1);
      List<Criterion> criteria = read.computeIfAbsent(fields[0], id -> reader.read(texts.get(id)));
      assertThat(kinds(criteria.get(Integer.parseInt(fields[1]))).get(Integer.parseInt(fields[2])))
          .as(row)
          .isEqualTo(fields[3]);
    }
  }

  private static List<String> kinds(Criterion criterion) {
    List<String> kinds = new java.util.ArrayList<>();
    Leaves.forEach(
        criterion.statement(), leaf -> kinds.add(leaf.getClass().getSimpleName()), unread -> {});
    return kinds;
  }
}
