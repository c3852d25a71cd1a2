package org.nextline.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regimens and co-formulations by the names they go by. */
class CombinationsTest {

  private static final Terminology TERMS = Terminology.load(Path.of("seed-data/terminology"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VRd                | bortezomib,lenalidomide,dexamethasone
          D-VRd              | daratumumab,bortezomib,lenalidomide,dexamethasone
          KRd                | carfilzomib,lenalidomide,dexamethasone
          EPd                | elotuzumab,pomalidomide,dexamethasone
          SVd                | selinexor,bortezomib,dexamethasone
          Kd                 | carfilzomib,dexamethasone
          DKd                | daratumumab,carfilzomib,dexamethasone
          DPd                | daratumumab,pomalidomide,dexamethasone
          Isa-Pd             | isatuximab,pomalidomide,dexamethasone
          Dara-Rd            | daratumumab,lenalidomide,dexamethasone
          VTD-PACE           | bortezomib,thalidomide,dexamethasone,cisplatin,doxorubicin,cyclophosphamide,etoposide
          R-CHOP             | rituximab,cyclophosphamide,doxorubicin,vincristine,prednisone
          Pola-R-CHP         | polatuzumab vedotin,rituximab,cyclophosphamide,doxorubicin,prednisone
          R-ICE              | rituximab,ifosfamide,carboplatin,etoposide
          DA-EPOCH-R         | rituximab,etoposide,prednisone,vincristine,cyclophosphamide,doxorubicin
          R2                 | rituximab,lenalidomide
          BR                 | bendamustine,rituximab
          FCR                | fludarabine,cyclophosphamide,rituximab
          ABVD               | doxorubicin,bleomycin,vinblastine,dacarbazine
          A+AVD              | brentuximab vedotin,doxorubicin,vinblastine,dacarbazine
          BV+nivo            | brentuximab vedotin,nivolumab
          BEACOPP            | bleomycin,etoposide,doxorubicin,cyclophosphamide,vincristine,procarbazine,prednisone
          7+3                | cytarabine,daunorubicin
          FLAG-Ida           | fludarabine,cytarabine,idarubicin
          VenAza             | venetoclax,azacitidine
          HyperCVAD          | cyclophosphamide,vincristine,doxorubicin,dexamethasone,methotrexate,cytarabine
          FOLFIRINOX         | folinic acid,fluorouracil,irinotecan,oxaliplatin
          FOLFOX             | folinic acid,fluorouracil,oxaliplatin
          CAPOX              | capecitabine,oxaliplatin
          ipi/nivo           | ipilimumab,nivolumab
          lenvatinib/pembrolizumab | lenvatinib,pembrolizumab
          lamotrigine + levetiracetam | lamotrigine,levetiracetam
          BPaLM              | bedaquiline,pretomanid,linezolid,moxifloxacin
          RIPE/HRZE          | isoniazid,rifampicin,pyrazinamide,ethambutol
          RIPE               | rifampicin,isoniazid,pyrazinamide,ethambutol
          HRZE               | isoniazid,rifampicin,pyrazinamide,ethambutol
          bismuth quadruple  | bismuth subcitrate,metronidazole,tetracycline
          Talicia            | omeprazole,amoxicillin,rifabutin
          Truvada            | emtricitabine,tenofovir
          Biktarvy           | bictegravir,emtricitabine,tenofovir
          Triumeq            | dolutegravir,abacavir,lamivudine
          Symtuza            | darunavir,cobicistat,emtricitabine,tenofovir
          Symbyax            | olanzapine,fluoxetine
          Auvelity           | dextromethorphan-bupropion
          Entresto           | sacubitril-valsartan
          sacubitril/valsartan | sacubitril-valsartan
          carbidopa/levodopa | carbidopa-levodopa
          Sinemet            | carbidopa-levodopa
          Augmentin          | amoxicillin-clavulanate
          Zosyn              | piperacillin-tazobactam
          Recarbrio          | imipenem-relebactam
          Vabomere           | meropenem-vaborbactam
          Avycaz             | ceftazidime-avibactam
          Zavicefta          | ceftazidime-avibactam
          Zerbaxa            | ceftolozane-tazobactam
          Emblaveo           | aztreonam-avibactam
          Xacduro            | sulbactam-durlobactam
          Exforge HCT        | amlodipine,valsartan,hydrochlorothiazide
          Tylenol 3          | codeine,paracetamol
          """)
  void resolveToTheirComponents(String name, String components) {
    List<String> expected = List.of(components.split(","));
    assertThat(TERMS.components(name)).containsExactlyElementsOf(expected);
    assertThat(TERMS.components("  " + name.toUpperCase(Locale.ROOT) + " "))
        .containsExactlyElementsOf(expected);
    assertThat(TERMS.components(name.toLowerCase(Locale.ROOT))).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "R CHOP,R-CHOP",
    "RCHOP,R-CHOP",
    "flag ida,FLAG-Ida",
    "Hyper CVAD,HyperCVAD",
    "7 + 3,7+3"
  })
  void spacesAndHyphensMakeNoDifference(String name, String same) {
    assertThat(TERMS.components(name)).isEqualTo(TERMS.components(same)).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({
    "levetiracetem + lamotrigine,levetiracetam|lamotrigine",
    "LEV + lamotrigine,LEV|lamotrigine",
    "magnesium + lamotrigine,magnesium|lamotrigine",
    "iodine-131 + lithium,iodine-131|lithium",
    "levetiracetam 500 mg/day,levetiracetam",
    "VRd + unknownol,bortezomib|lenalidomide|dexamethasone|unknownol"
  })
  void onlyPartsThatAreUnequivocalAreReplaced(String agent, String components) {
    assertThat(TERMS.components(agent)).containsExactly(components.split("\\|"));
  }
}
