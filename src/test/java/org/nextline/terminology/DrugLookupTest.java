package org.nextline.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.terminology.DrugLookup.Ambiguous;
import org.nextline.terminology.DrugLookup.Candidate;
import org.nextline.terminology.DrugLookup.Confidence;
import org.nextline.terminology.DrugLookup.Found;
import org.nextline.terminology.DrugLookup.NotFound;

/** Names of drugs as people write them: exact first, then looser, never guessed. */
class DrugLookupTest {

  private static final Terminology TERMS = Terminology.load(Path.of("seed-data/terminology"));

  @ParameterizedTest
  @CsvSource({
    "levetiracetam,levetiracetam,EXACT",
    "KEPPRA,levetiracetam,EXACT",
    "Levetiracetam XR 500 mg,levetiracetam,WITHOUT_FORMULATION",
    "metoprolol succinate,metoprolol,WITHOUT_FORMULATION",
    "sertraline HCl 50 mg od,sertraline,WITHOUT_FORMULATION",
    "lithium augmentation,lithium,WITHOUT_FORMULATION",
    "infliximab-dyyb,infliximab,WITHOUT_FORMULATION",
    "levetiracetem,levetiracetam,FUZZY",
    "lamotrigene,lamotrigine,FUZZY",
    "carbamazapine,carbamazepine,FUZZY",
    "setraline,sertraline,FUZZY",
    "venlafaxin,venlafaxine,FUZZY",
    "escitalopran,escitalopram,FUZZY",
    "clozapin,clozapine,FUZZY",
    "bortezimib,bortezomib,FUZZY",
    "lenalidomid,lenalidomide,FUZZY",
    "rituximb,rituximab,FUZZY",
    "vancomicin,vancomycin,FUZZY",
    "ceftazidim/avibactam,ceftazidime-avibactam,FUZZY",
    "adalimumap,adalimumab,FUZZY",
    "spironolacton,spironolactone,FUZZY",
    "methotrexat,methotrexate,FUZZY",
    "hydroxizine,hydroxyzine,FUZZY",
    "Celebrix,celecoxib,FUZZY",
    "levetiracetem IV,levetiracetam,FUZZY"
  })
  void findsAndSaysHowSurely(String name, String generic, Confidence confidence) {
    assertThat(TERMS.findDrug(name)).isEqualTo(found(generic, confidence));
  }

  @ParameterizedTest
  @CsvSource({
    "hydralazine,hydralazine",
    "hydroxyzine,hydroxyzine",
    "vinblastine,vinblastine",
    "vincristine,vincristine",
    "Celebrex,celecoxib",
    "Celexa,citalopram",
    "Cerebyx,fosphenytoin",
    "lamotrigine,lamotrigine",
    "lamivudine,lamivudine",
    "Lamictal,lamotrigine",
    "Lamisil,terbinafine",
    "clonazepam,clonazepam",
    "clonidine,clonidine",
    "lorazepam,lorazepam",
    "prednisone,prednisone",
    "prednisolone,prednisolone",
    "chlorpromazine,chlorpromazine",
    "chlorpropamide,chlorpropamide",
    "cycloserine,cycloserine",
    "cyclosporine,ciclosporin",
    "bupropion,bupropion",
    "buspirone,buspirone",
    "sulfadiazine,sulfadiazine",
    "sulfasalazine,sulfasalazine",
    "tramadol,tramadol",
    "trazodone,trazodone",
    "quinine,quinine",
    "quinidine,quinidine",
    "nicardipine,nicardipine",
    "nifedipine,nifedipine",
    "nimodipine,nimodipine",
    "Zyprexa,olanzapine",
    "Zyrtec,cetirizine",
    "risperidone,risperidone",
    "ropinirole,ropinirole",
    "rifabutin,rifabutin",
    "rifaximin,rifaximin",
    "azacitidine,azacitidine",
    "azathioprine,azathioprine",
    "dexmethylphenidate,dexmethylphenidate",
    "methimazole,methimazole",
    "metolazone,metolazone",
    "glipizide,glipizide",
    "glyburide,glibenclamide",
    "daunorubicin,daunorubicin",
    "doxorubicin,doxorubicin",
    "idarubicin,idarubicin",
    "paclitaxel,paclitaxel",
    "docetaxel,docetaxel",
    "cisplatin,cisplatin",
    "carboplatin,carboplatin"
  })
  void lookAlikesAreNeverConfused(String name, String generic) {
    assertThat(TERMS.findDrug(name)).isEqualTo(found(generic, Confidence.EXACT));
  }

  @Test
  void aNameThatOneErrorMakesOfTwoDrugsIsAskedBack() {
    assertThat(TERMS.findDrug("prednisoloe")).isEqualTo(found("prednisolone", Confidence.FUZZY));
    assertThat(candidates("prednisolne")).containsExactlyInAnyOrder("prednisone", "prednisolone");
    assertThat(TERMS.components("prednisolne")).containsExactly("prednisolne");
    assertThat(TERMS.drug("prednisolne")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MTX,methotrexate|mitoxantrone",
    "AZA,azathioprine|azacitidine",
    "LEV,levetiracetam|levofloxacin",
    "RIF,rifampicin|rifabutin|rifaximin",
    "CTX,cyclophosphamide|cetuximab|ceftriaxone|cefotaxime",
    "5-ASA,mesalazine|balsalazide|olsalazine|sulfasalazine",
    "PCN,penicillin G|penicillin V",
    "DPH,phenytoin|diphenhydramine",
    "pred,prednisone|prednisolone",
    "CFZ,carfilzomib|clofazimine|cefazolin",
    "MTX 15 mg,methotrexate|mitoxantrone"
  })
  void anAmbiguousAbbreviationIsAskedBack(String name, String drugs) {
    assertThat(candidates(name)).containsExactlyInAnyOrder(drugs.split("\\|"));
  }

  private static List<String> candidates(String name) {
    assertThat(TERMS.findDrug(name)).isInstanceOf(Ambiguous.class);
    return ((Ambiguous) TERMS.findDrug(name))
        .candidates().stream().map(Candidate::drug).map(Drug::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "LEV,focal-epilepsy,levetiracetam",
    "LEV,mrsa,levofloxacin",
    "MTX,ra,methotrexate",
    "AZA,aml,azacitidine",
    "AZA,crohns,azathioprine",
    "CFZ,myeloma,carfilzomib",
    "CFZ,mdr-tb,clofazimine",
    "VEN,cll,venetoclax",
    "VEN,depression,venlafaxine"
  })
  void theConditionDecidesWhereItIsListed(String name, String condition, String generic) {
    assertThat(TERMS.findDrug(name, lineage(condition)))
        .isEqualTo(found(generic, Confidence.BY_CONDITION));
  }

  @Test
  void theConditionDecidesNothingElse() {
    assertThat(TERMS.findDrug("LEV", lineage("depression"))).isInstanceOf(Ambiguous.class);
    assertThat(TERMS.findDrug("pred", lineage("asthma"))).isInstanceOf(Ambiguous.class);
  }

  private static List<String> lineage(String condition) {
    return Stream.concat(Stream.of(condition), TERMS.ancestors(condition).stream()).toList();
  }

  @ParameterizedTest
  @CsvSource({"VPA,valproate", "CsA,ciclosporin", "Ara-C,cytarabine", "CBZ,carbamazepine"})
  void anAbbreviationOfOneDrugIsThatDrug(String name, String generic) {
    assertThat(TERMS.findDrug(name)).isEqualTo(found(generic, Confidence.EXACT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"VPB", "LTH", "TMP-SMZX", "T-DM2", "5-FV", "radium-224", "NVL-521", "3TD"})
  void abbreviationsAndNumbersAreNeverMisspelt(String name) {
    assertThat(TERMS.findDrug(name)).isInstanceOf(NotFound.class);
    assertThat(TERMS.components(name)).containsExactly(name);
  }

  @Test
  void anUnknownNameComesWithSuggestions() {
    assertThat(TERMS.findDrug("levotiracetan"))
        .isInstanceOfSatisfying(
            NotFound.class,
            missing ->
                assertThat(missing.suggestions())
                    .extracting(Drug::name)
                    .containsExactly("levetiracetam"));
    assertThat(TERMS.findDrug("unknownol")).isEqualTo(new NotFound(List.of()));
    assertThat(TERMS.findDrug(null)).isEqualTo(new NotFound(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bilateral ECT",
        "ketogenic diet",
        "epilepsy surgery",
        "autologous stem cell transplantation",
        "radiotherapy 60 Gy",
        "SSRI",
        "anti-CD38",
        "CBT"
      })
  void otherTreatmentsAndClassesAreNoUnknownDrugs(String name) {
    assertThat(TERMS.isOtherTreatment(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknownol", "standard first-line", "levetiracetam"})
  void nothingElseIsAnotherTreatment(String name) {
    assertThat(TERMS.isOtherTreatment(name)).isFalse();
  }

  private static Found found(String generic, Confidence confidence) {
    return new Found(TERMS.drug(generic).orElseThrow(), confidence);
  }
}
