package org.nextline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistriesTest {

  private final Registries registries = Registries.KNOWN;

  @ParameterizedTest
  @CsvSource({
    "NCT01234567, NCT01234567",
    "nct 01234567, NCT01234567",
    "2010-012345-12, EUCTR2010-012345-12",
    "EUCTR2010-012345-12-GB, EUCTR2010-012345-12",
    "EUCTR2010-012345-12-Outside-EU/EEA, EUCTR2010-012345-12",
    "EudraCT Number: 2010-012345-12, EUCTR2010-012345-12",
    "EUDRACT No.: 2010-012345-12, EUCTR2010-012345-12",
    "Eudra CT 2010-012345-12, EUCTR2010-012345-12",
    "2023-503422-39-00, CTIS2023-503422-39",
    "CTIS2023-503422-39-01, CTIS2023-503422-39",
    "EU CT 2023-503422-39, CTIS2023-503422-39",
    "ISRCTN12345678, ISRCTN12345678",
    "ChiCTR2000012345, CHICTR2000012345",
    "ChiCTR-TRC-08000123, CHICTR-TRC-08000123",
    "jRCTs031180123, JPRN-JRCTS031180123",
    "JPRN-jRCT2031220720, JPRN-JRCT2031220720",
    "UMIN000001234, JPRN-UMIN000001234",
    "JPRN-UMIN000001234, JPRN-UMIN000001234",
    "JapicCTI-194835, JPRN-JAPICCTI-194835",
    "CTRI/2022/06/043399, CTRI/2022/06/043399",
    "ACTRN12605000123456, ACTRN12605000123456",
    "DRKS00001234, DRKS00001234",
    "NTR1234, NTR1234",
    "NL-OMON12345, NL-OMON12345",
    "KCT0001234, KCT0001234",
    "IRCT20180101012345N1, IRCT20180101012345N1",
    "IRCT138812345678, IRCT138812345678",
    "PACTR202001234567890, PACTR202001234567890",
    "RBR-6tbbn4, RBR-6TBBN4",
    "TCTR20180101001, TCTR20180101001",
    "SLCTR/2010/001, SLCTR/2010/001",
    "RPCEC00000123, RPCEC00000123",
    "PER-012-14, PER-012-14",
    "LBCTR2019010123, LBCTR2019010123",
    "NCI-2019-01234, NCI-2019-01234",
    "U1111-1246-7549, U1111-1246-7549",
    "WHO UTN: U1111-1246-7549, U1111-1246-7549"
  })
  void oneIdIsWrittenInManyWays(String written, String compared) {
    assertThat(registries.recognise(written)).map(RegistryId::value).hasValue(compared);
    assertThat(registries.recognise(compared)).map(RegistryId::value).hasValue(compared);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "001",
        "Protocol 2",
        "R01 CA123456",
        "2010-1234",
        "2010-01-12",
        "20100123",
        "CA209-067",
        "MK-3475-189",
        "NL12345.041.10",
        "NCT0123456",
        "NCT012345678",
        "extension of NCT01234567",
        "curcumin",
        "RBR-SPECTRUM",
        "PER-OLE",
        "NCI-12345",
        "IRCT2018",
        "CDR0000065432"
      })
  void aSponsorsOrAGrantsNumberIsNoRegistryId(String id) {
    assertThat(registries.recognise(id)).isEmpty();
  }

  @Test
  void clinicalTrialsGovIsBelievedFirstAndAnUnknownSourceLast() {
    assertThat(registries.rank("ClinicalTrials.gov")).isZero();
    assertThat(registries.rank("ISRCTN")).isLessThan(registries.rank("WHO ICTRP"));
    assertThat(registries.rank("WHO ICTRP")).isLessThan(registries.rank("nowhere"));
  }
}
