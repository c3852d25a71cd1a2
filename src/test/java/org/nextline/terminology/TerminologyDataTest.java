package org.nextline.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in the files are named by file, line and what was expected. */
class TerminologyDataTest {

  @TempDir private Path folder;

  @BeforeEach
  void smallestDataThatLoads() throws IOException {
    write("conditions.yaml", "- {id: flu, name: Influenza, specialty: infectious-disease}\n");
    write("ambiguous-names.yaml", "[]\n");
    write("ambiguous-drug-names.yaml", "[]\n");
    write("other-treatments.yaml", "[]\n");
    write("findings.yaml", "[{name: fever}]\n");
    write(
        "qualifiers.yaml", "{condition: [severe], drugFormulation: [oral], drugSalt: [sodium]}\n");
    write(
        "drugs.csv",
        """
        name,classes,mechanism,brands,abbreviations,synonyms
        valproate,ASM,several,Depakote,VPA,valproic acid
        """);
    write("regimens.csv", "name,components\nV,valproate\n");
  }

  @Test
  void theSmallestDataLoads() {
    Terminology terms = Terminology.load(folder);
    assertThat(terms.find("severe influenza")).isInstanceOf(ConditionLookup.Found.class);
    assertThat(terms.components("V")).containsExactly("valproate");
    assertThat(terms.regimenNames()).containsExactly("V");
    assertThat(terms.findings()).containsExactly(new Finding("fever", Finding.Kind.SYMPTOM, null));
  }

  @Test
  void oneNameForTwoConditions() throws IOException {
    write(
        "conditions.yaml",
        """
        - {id: flu, name: Influenza, specialty: x}
        - {id: cold, name: Cold, specialty: x, synonyms: [influenzas]}
        """);
    expectError("conditions.yaml:2", "'influenzas' already names flu");
  }

  @Test
  void oneCodeForTwoConditions() throws IOException {
    write(
        "conditions.yaml",
        """
        - {id: flu, name: Influenza, specialty: x, codes: {icd10cm: [J10]}}
        - {id: cold, name: Cold, specialty: x, codes: {icd10cm: [J10]}}
        """);
    expectError("conditions.yaml:2", "code J10 already belongs to flu");
  }

  @Test
  void aParentThatIsNoCondition() throws IOException {
    write("conditions.yaml", "- {id: flu, name: Influenza, specialty: x, parents: [virus]}\n");
    expectError("conditions.yaml:1", "parent 'virus' of flu is not a condition id");
  }

  @Test
  void aCycle() throws IOException {
    write(
        "conditions.yaml",
        """
        - {id: a, name: A1, specialty: x, parents: [b]}
        - {id: b, name: B1, specialty: x, parents: [a]}
        """);
    expectError("conditions.yaml:1", "a is its own ancestor");
  }

  @Test
  void aMissingField() throws IOException {
    write("conditions.yaml", "# heading\n- {id: flu, specialty: x}\n");
    expectError("conditions.yaml:2", "expected name");
  }

  @Test
  void anUnknownField() throws IOException {
    write("conditions.yaml", "- {id: flu, name: Influenza, specialty: x, synonym: [flu]}\n");
    expectError("conditions.yaml:1", "unknown field 'synonym', expected one of: abbreviations");
  }

  @Test
  void aBrandOfTwoDrugs() throws IOException {
    write(
        "drugs.csv",
        """
        name,classes,mechanism,brands,abbreviations,synonyms
        valproate,ASM,several,Depakote,,
        lithium,mood stabiliser,several,depakote,,
        """);
    expectError("drugs.csv:3", "'depakote' already names valproate");
  }

  @Test
  void anotherHeader() throws IOException {
    write("drugs.csv", "drug,class\nvalproate,ASM\n");
    expectError("drugs.csv:1", "expected the header name,classes,mechanism");
  }

  @Test
  void aRegimenOfAnUnknownDrug() throws IOException {
    write("regimens.csv", "name,components\nVX,valproate|unknownol\n");
    expectError("regimens.csv:2", "'unknownol' is not the generic name of a known drug");
  }

  @Test
  void aRegimenWithTheNameOfADrug() throws IOException {
    write("regimens.csv", "name,components\nvpa,valproate\n");
    expectError("regimens.csv:2", "'vpa' already names a drug");
  }

  @Test
  void anAmbiguousNameOfOneDrug() throws IOException {
    write("ambiguous-drug-names.yaml", "- {name: V, meanings: {valproate: []}}\n");
    expectError("ambiguous-drug-names.yaml:1", "expected two meanings or more");
  }

  @Test
  void anAmbiguousNameThatIsAlsoPlain() throws IOException {
    twoDrugs();
    write("ambiguous-drug-names.yaml", "- {name: VPA, meanings: {valproate: [], lithium: []}}\n");
    expectError("ambiguous-drug-names.yaml:1", "'VPA' is also the name of valproate");
  }

  @Test
  void anAmbiguousNameOfAnUnknownDrug() throws IOException {
    write("ambiguous-drug-names.yaml", "- {name: V, meanings: {valproate: [], Depakote: []}}\n");
    expectError("ambiguous-drug-names.yaml:1", "'Depakote' is not the generic name");
  }

  @Test
  void anAmbiguousNameInAnUnknownCondition() throws IOException {
    twoDrugs();
    write("ambiguous-drug-names.yaml", "- {name: L, meanings: {valproate: [cold], lithium: []}}\n");
    expectError("ambiguous-drug-names.yaml:1", "'cold' is not a condition id");
  }

  private void twoDrugs() throws IOException {
    write(
        "drugs.csv",
        """
        name,classes,mechanism,brands,abbreviations,synonyms
        valproate,ASM,several,Depakote,VPA,valproic acid
        lithium,mood stabiliser,several,,,
        """);
  }

  @Test
  void aFileThatIsMissing() throws IOException {
    Files.delete(folder.resolve("drugs.csv"));
    expectError("drugs.csv", "cannot be read");
  }

  private void expectError(String where, String what) {
    assertThatThrownBy(() -> Terminology.load(folder))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining(where)
        .hasMessageContaining(what);
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }
}
