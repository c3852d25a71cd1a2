package org.nextline.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.terminology.ConditionLookup.Ambiguous;
import org.nextline.terminology.ConditionLookup.Found;

/** What people write, and the condition that they mean by it. */
class ConditionPhrasesTest {

  private static final Terminology TERMS = Terminology.load(Path.of("seed-data/terminology"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          refractory focal epilepsy | focal-epilepsy
          DRE | epilepsy
          drug-resistant epilepsy | epilepsy
          medically intractable epilepsy | epilepsy
          seizures not controlled by medication | epilepsy
          pharmacoresistant TLE | temporal-lobe-epilepsy
          mesial temporal lobe epilepsy with hippocampal sclerosis | temporal-lobe-epilepsy
          intractable partial epilepsy | focal-epilepsy
          JME | jme
          LGS | lennox-gastaut
          Lennox Gastaut | lennox-gastaut
          Dravet | dravet
          West syndrome | infantile-spasms
          childhood absence epilepsy | absence-epilepsy
          refractory status epilepticus | status-epilepticus
          super refractory status epilepticus | super-refractory-se
          NORSE | norse
          TRD | treatment-resistant-depression
          MDD | depression
          major depressive disorder | depression
          treatment resistant major depressive disorder | treatment-resistant-depression
          TRD/MDD | treatment-resistant-depression
          clinical depression | depression
          postpartum depression | postpartum-depression
          psychotic depression | psychotic-depression
          depression that does not respond to medication | depression
          severe depression | depression
          treatment-resistant schizophrenia | treatment-resistant-schizophrenia
          TRS | treatment-resistant-schizophrenia
          clozapine-resistant schizophrenia | treatment-resistant-schizophrenia
          paranoid schizophrenia | schizophrenia
          OCD | ocd
          treatment refractory OCD | ocd
          obsessive compulsive disorder | ocd
          bipolar depression | bipolar-depression
          TRBD | bipolar-depression
          bipolar II depression | bipolar-depression
          manic depression | bipolar-disorder
          R/R MM | myeloma
          RRMM | myeloma
          relapsed/refractory multiple myeloma | myeloma
          triple-class refractory multiple myeloma | myeloma
          penta-refractory myeloma | myeloma
          multiple myeloma | myeloma
          smoldering myeloma | smouldering-myeloma
          R/R DLBCL | dlbcl
          diffuse large B cell lymphoma | dlbcl
          relapsed or refractory large B-cell lymphoma | dlbcl
          Hodgkins lymphoma | hodgkin
          Hodgkin's disease | hodgkin
          relapsed classical Hodgkin lymphoma | hodgkin
          R/R cHL | hodgkin
          follicular lymphoma | follicular
          relapsed FL | follicular
          R/R FL grade 2 | follicular
          R/R AML | aml
          relapsed acute myeloid leukemia | aml
          FLT3 mutated AML | flt3-aml
          acute myelogenous leukaemia | aml
          B-ALL | all
          relapsed/refractory B-cell acute lymphoblastic leukemia | all
          Ph+ ALL | ph-positive-all
          R/R CLL | cll
          CLL/SLL | cll
          chronic lymphocytic leukemia | cll
          CML | cml
          chronic phase CML | cml
          chronic myeloid leukemia with T315I mutation | cml
          mantle cell lymphoma | mantle-cell
          MCL | mantle-cell
          waldenstroms | waldenstrom
          TNBC | breast-tnbc
          metastatic triple negative breast cancer | breast-tnbc
          HR+/HER2- metastatic breast cancer | breast-hr-positive
          hormone receptor positive breast cancer | breast-hr-positive
          ER positive breast cancer | breast-hr-positive
          HER2 positive breast cancer | breast-her2-positive
          stage 4 breast cancer | breast
          breast ca | breast
          platinum-resistant HGSOC | ovarian
          PROC | ovarian
          platinum resistant ovarian cancer | ovarian
          high grade serous ovarian cancer | ovarian
          recurrent epithelial ovarian cancer | ovarian
          fallopian tube cancer | ovarian
          mCRPC | crpc
          castration resistant prostate cancer | crpc
          metastatic castrate-resistant prostate cancer | crpc
          nmCRPC | crpc
          hormone refractory prostate cancer | crpc
          RAI-refractory thyroid cancer | thyroid
          radioiodine refractory differentiated thyroid cancer | thyroid
          papillary thyroid cancer | thyroid
          EGFR mutant NSCLC | egfr-nsclc
          EGFR+ lung cancer | egfr-nsclc
          EGFR exon 19 deletion lung adenocarcinoma | egfr-nsclc
          NSCLC | nsclc
          stage IV lung adenocarcinoma | nsclc
          ALK+ NSCLC | alk-nsclc
          small cell lung cancer | sclc
          anti-PD-1 resistant cancer | pd1-resistance
          advanced solid tumors | solid-tumour
          metastatic solid tumor | solid-tumour
          mCRC | colorectal
          metastatic bowel cancer | colorectal
          GBM | glioblastoma
          recurrent glioblastoma | glioblastoma
          HCC | hepatocellular
          pancreatic adenocarcinoma | pancreatic
          PDAC | pancreatic
          MRSA | mrsa
          MRSA infection | mrsa
          methicillin resistant staph aureus | mrsa
          MRSA bacteremia | mrsa-bacteraemia
          persistent MRSA bloodstream infection | mrsa-bacteraemia
          VRE | vre
          vancomycin resistant enterococcus faecium | vre
          CRE | cre
          carbapenem resistant Klebsiella | cre
          KPC Klebsiella pneumoniae | cre
          NDM-producing E. coli | cre
          DTR Pseudomonas | dtr-pa
          DTR-PA | dtr-pa
          MDR Pseudomonas aeruginosa | mdr-pa
          CRAB | crab
          carbapenem resistant Acinetobacter baumannii | crab
          MDR-TB | mdr-tb
          multidrug resistant tuberculosis | mdr-tb
          XDR-TB | mdr-tb
          TB | tuberculosis
          pulmonary TB | tuberculosis
          C. diff | cdi
          recurrent C difficile | cdi
          recurrent Clostridioides difficile infection | cdi
          H. pylori | h-pylori
          refractory H pylori infection | h-pylori
          refractory CMV | cmv
          resistant CMV infection after transplant | cmv
          multidrug resistant HIV | hiv
          HIV-1 infection | hiv
          RA | ra
          difficult-to-treat RA | ra
          D2T RA | ra
          seropositive rheumatoid arthritis | ra
          lupus nephritis | lupus-nephritis
          refractory lupus nephritis | lupus-nephritis
          class IV lupus nephritis | lupus-nephritis
          SLE | sle
          IBD | ibd
          Crohn's | crohns
          refractory Crohn's disease | crohns
          moderate to severe UC | ulcerative-colitis
          acute severe ulcerative colitis | asuc
          steroid refractory UC | asuc
          severe eosinophilic asthma | asthma
          difficult to control asthma | asthma
          severe uncontrolled asthma | asthma
          resistant hypertension | hypertension
          treatment resistant high blood pressure | hypertension
          HTN | hypertension
          chronic migraine | migraine
          refractory chronic migraine | migraine
          refractory celiac disease type II | celiac
          RCD2 | celiac
          celiac sprue | celiac
          refractory chronic cough | chronic-cough
          unexplained chronic cough | chronic-cough
          PPI-refractory GERD | gerd
          acid reflux | gerd
          GORD | gerd
          AChR positive myasthenia gravis | myasthenia
          generalized MG | myasthenia
          ITP | itp
          chronic ITP | itp
          immune thrombocytopenic purpura | itp
          refractory angina | angina
          refractory angina pectoris | angina
          diabetic neuropathic pain | neuropathic-pain
          post-herpetic neuralgia | neuropathic-pain
          painful diabetic neuropathy | neuropathic-pain
          nerve pain | neuropathic-pain
          refractory gout | gout
          chronic tophaceous gout | gout
          advanced heart failure | heart-failure
          end-stage heart failure | heart-failure
          HFrEF | heart-failure
          refractory ascites | ascites
          decompensated cirrhosis | cirrhosis
          nephrotic syndrome | nephrotic-syndrome
          steroid-resistant nephrotic syndrome | steroid-resistant-nephrotic-syndrome
          SRNS | steroid-resistant-nephrotic-syndrome
          FSGS | fsgs
          minimal change disease | minimal-change-disease
          plaque psoriasis | psoriasis
          severe atopic eczema | atopic-dermatitis
          """)
  void phrases(String text, String id) {
    assertThat(idOf(text)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          epilepsi | epilepsy
          eppilepsy | epilepsy
          epilespy | epilepsy
          epilepsey | epilepsy
          depresion | depression
          deppression | depression
          depresssion | depression
          deprression | depression
          schizophrena | schizophrenia
          schitzophrenia | schizophrenia
          skizophrenia | schizophrenia
          schizofrenia | schizophrenia
          obsesive compulsive disorder | ocd
          obssessive compulsive disorder | ocd
          obsessive compulsive disorer | ocd
          bipolar depresion | bipolar-depression
          bi-polar depression | bipolar-depression
          bipoler depression | bipolar-depression
          multiple mylenoma | myeloma
          multiple mieloma | myeloma
          mulitple myeloma | myeloma
          multiple myloma | myeloma
          difuse large B-cell lymphoma | dlbcl
          diffuse large B-cell lymphona | dlbcl
          diffuse large B-cell limphoma | dlbcl
          hodgekin lymphoma | hodgkin
          hodgkin lymphona | hodgkin
          hodgkins limphoma | hodgkin
          hogdkin lymphoma | hodgkin
          folicular lymphoma | follicular
          follicular lymphona | follicular
          follicular limphoma | follicular
          acute myeloid lukemia | aml
          acute myloid leukemia | aml
          acute myeloid luekemia | aml
          acute lymphoblastic lukemia | all
          acute limphoblastic leukemia | all
          acute lymphoblastic luekemia | all
          chronic lymphocytic lukemia | cll
          chronic lymphocitic leukemia | cll
          cronic lymphocytic leukemia | cll
          chronic myeloid lukemia | cml
          chronic myloid leukemia | cml
          cronic myeloid leukemia | cml
          sollid tumor | solid-tumour
          solid tumer | solid-tumour
          solid tummor | solid-tumour
          ovarien cancer | ovarian
          overian cancer | ovarian
          ovarian cancar | ovarian
          prostrate cancer | prostate
          prostate canser | prostate
          prostat cancer | prostate
          thyriod cancer | thyroid
          thyroid cancr | thyroid
          tyroid cancer | thyroid
          brest cancer | breast
          breast canser | breast
          braest cancer | breast
          non small cell lung canser | nsclc
          nonsmall cell lung cancr | nsclc
          EGFR mutated non small cell lung canser | egfr-nsclc
          EGFR mutant lung canser | egfr-nsclc
          EGFR positive lung cancr | egfr-nsclc
          methicilin resistant staphylococcus aureus | mrsa
          methicillin resistant staphlococcus aureus | mrsa
          methicillin resistant staphylococus aureus | mrsa
          vancomicin resistant enterococcus | vre
          vancomycin resistant enterococus | vre
          vancomycin resistent enterococcus | vre
          carbapenem resistent enterobacterales | cre
          carbapenam resistant enterobacterales | cre
          carbapenem resistant enterobacteriacea | cre
          difficult to treat psuedomonas | dtr-pa
          multidrug resistant psuedomonas | mdr-pa
          multidrug resistant pseudomonas aeroginosa | mdr-pa
          multidrug resistant pseudomonas aeruginosia | mdr-pa
          tubercolosis | tuberculosis
          tuberculosys | tuberculosis
          tubercolosys | tuberculosis
          turberculosis | tuberculosis
          MRSA bacteriemia | mrsa-bacteraemia
          MRSA bactermia | mrsa-bacteraemia
          MRSA bacterimia | mrsa-bacteraemia
          clostridium dificile | cdi
          clostridium difficle | cdi
          clostridum difficile | cdi
          helicobacter pilori | h-pylori
          helicobacter pylory | h-pylori
          helicobactor pylori | h-pylori
          rheumatoid arthritus | ra
          rhuematoid arthritis | ra
          rumatoid arthritis | ra
          rheumatoid athritis | ra
          inflamatory bowel disease | ibd
          inflammatory bowl disease | ibd
          inflammatory bowel desease | ibd
          acute severe ulcertive colitis | asuc
          acute severe ulcerative collitis | asuc
          acute severe ulcerativ colitis | asuc
          astma | asthma
          asma | asthma
          asthsma | asthma
          athsma | asthma
          hypertention | hypertension
          hypertenshun | hypertension
          hipertension | hypertension
          high blood presure | hypertension
          migrane | migraine
          migrain | migraine
          migrainne | migraine
          status epilepticas | status-epilepticus
          status epileptikus | status-epilepticus
          status epilecticus | status-epilepticus
          celiac diseas | celiac
          ciliac disease | celiac
          coeliac desease | celiac
          seliac disease | celiac
          chronic coff | chronic-cough
          cronic cough | chronic-cough
          chronic cougth | chronic-cough
          gastroesophageal refux | gerd
          gastroesophagal reflux disease | gerd
          gastro-oesophageal reflex disease | gerd
          myasthenia gravas | myasthenia
          miasthenia gravis | myasthenia
          myastenia gravis | myasthenia
          mysthenia gravis | myasthenia
          immune thrombocytopena | itp
          imune thrombocytopenia | itp
          immune thrombocitopenia | itp
          angina pectorus | angina
          anginia | angina
          anjina | angina
          lupus nefritis | lupus-nephritis
          lupus nephritus | lupus-nephritis
          lupis nephritis | lupus-nephritis
          neuropatic pain | neuropathic-pain
          nueropathic pain | neuropathic-pain
          neuropathic paine | neuropathic-pain
          resistance to imunotherapy | pd1-resistance
          immunotherapy resistence | pd1-resistance
          checkpoint inhibiter resistance | pd1-resistance
          """)
  void misspellings(String text, String id) {
    assertThat(idOf(text)).isEqualTo(id);
  }

  private static String idOf(String text) {
    return TERMS.find(text) instanceof Found found ? found.condition().id() : null;
  }

  @ParameterizedTest
  @CsvSource({
    "UC,ulcerative-colitis|bladder",
    "severe AD,atopic-dermatitis|alzheimer",
    "relapsed MM,myeloma|melanoma|mesothelioma",
    "PD-1 refractory melanoma,pd1-resistance|melanoma",
    "cirrhosis with refractory ascites,cirrhosis|ascites"
  })
  void severalMeaningsAreAskedBack(String text, String ids) {
    assertThat(TERMS.find(text))
        .isInstanceOfSatisfying(
            Ambiguous.class,
            several ->
                assertThat(several.candidates())
                    .extracting(Condition::id)
                    .containsExactlyInAnyOrder(ids.split("\\|")));
  }

  @ParameterizedTest
  @CsvSource({
    "focal-epilepsy,epilepsy",
    "breast-tnbc,breast",
    "crpc,prostate",
    "treatment-resistant-depression,depression",
    "treatment-resistant-schizophrenia,schizophrenia",
    "bipolar-depression,bipolar-disorder",
    "egfr-nsclc,lung-cancer",
    "ph-positive-all,all",
    "myeloma,haematological-malignancy",
    "ovarian,solid-tumour",
    "mrsa-bacteraemia,mrsa",
    "dtr-pa,mdr-pa",
    "crab,carbapenem-resistant-infection",
    "mdr-tb,tuberculosis",
    "asuc,ulcerative-colitis",
    "asuc,ibd",
    "lupus-nephritis,sle",
    "super-refractory-se,status-epilepticus",
    "steroid-resistant-nephrotic-syndrome,nephrotic-syndrome",
    "fsgs,kidney-disease",
    "minimal-change-disease,glomerular-disease",
    "cmv,viral-infection",
    "gout,inflammatory-arthritis"
  })
  void isAKindOf(String id, String broader) {
    assertThat(TERMS.ancestors(id)).contains(broader);
  }
}
