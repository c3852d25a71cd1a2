package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nextline.eligibility.Criterion;
import org.nextline.eligibility.RegistrySample;
import org.nextline.eligibility.predicate.Leaf;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.eligibility.reading.Leaves;
import org.nextline.testing.Knowledge;
import org.nextline.testing.SharedData;

class CriteriaJsonTest {

  private static final CriterionReader READER = new CriterionReader(Knowledge.all().lexicon());

  private static final String EVERY_KIND =
      """
      Inclusion Criteria:
      * Age 18 to 65 years
      * Women only
      * Treatment-resistant depression
      * Stage III or IV breast cancer
      * EGFR T790M mutation
      * ECOG 0-1 and AST less than 2.5 x ULN
      * Metastatic disease
      * At least two prior lines of therapy
      * Progressed on osimertinib
      * Life expectancy of at least 3 months
      * Adequate renal function
      * Any two of the following: 1) headache 2) fever 3) migraine
      * Written informed consent
      * Women of childbearing potential must use contraception

      Exclusion Criteria:
      * Pregnant or breastfeeding
      * Allergy to infliximab
      * Chemotherapy within 4 weeks
      * Other malignancy within 5 years except basal cell carcinoma
      * No history of stroke and seizures
      * Something that nobody understands
      """;

  @Test
  void nothingChangesOnTheWay() {
    List<Criterion> criteria = READER.read(EVERY_KIND);
    assertThat(CriteriaJson.read(CriteriaJson.write(criteria))).isEqualTo(criteria);
  }

  @Test
  void everyKindOfPredicateIsAmongThoseTried() {
    Set<String> tried = new TreeSet<>();
    READER
        .read(EVERY_KIND)
        .forEach(criterion ->
            Leaves.forEach(
                criterion.statement(),
                leaf -> tried.add(leaf.getClass().getSimpleName()),
                unread -> {}));
    assertThat(tried)
        .isEqualTo(
            Arrays.stream(Leaf.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void nothingOfRealTextsChangesOnTheWay() {
    SharedData.folder("registry-union");
    List<Criterion> criteria = new ArrayList<>();
    RegistrySample.texts().stream().limit(500).map(READER::read).forEach(criteria::addAll);
    assertThat(CriteriaJson.read(CriteriaJson.write(criteria))).isEqualTo(criteria);
  }

  @Test
  void whatIsNoListOfCriteriaIsRefused() {
    assertThatThrownBy(() -> CriteriaJson.read("[{\"is\": \"Guess\"}]"))
        .isInstanceOf(UncheckedIOException.class);
  }
}
