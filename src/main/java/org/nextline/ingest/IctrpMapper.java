package org.nextline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;

/** A trial of the WHO platform as a trial of ours. It names countries, never sites. */
final class IctrpMapper {

  private static final String REGISTRY = "WHO ICTRP";
  private static final String PAGE = "https://trialsearch.who.int/Trial2.aspx?TrialID=";
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");
  private static final Pattern OWN_HEADING =
      Pattern.compile("(?i)\\W*(key |main )?(inclusion|exclusion) criteri");

  private final CountryNames countries = new CountryNames();

  /**
   * @param fileDate the snapshot's date where the record does not tell
   */
  TrialRecord toTrial(IctrpRecord trial, LocalDate fileDate) {
    RecruitmentStatus status = RecruitmentWords.parse(trial.line("recruitmentstatus"));
    LocalDate refreshed = RegistryDate.parse(trial.line("lastrefreshedon"));
    return new TrialRecord(
        trial.id(),
        secondaryIds(trial),
        trial.line("publictitle", "scientifictitle"),
        trial.line("scientifictitle"),
        null,
        null,
        status,
        studyType(trial.line("studytype")),
        Phases.parse(trial.text("phase")),
        Sexes.parse(trial.text("inclusiongender", "gender")),
        AgeText.years(trial.line("inclusionagemin", "agemin")).orElse(null),
        AgeText.years(trial.line("inclusionagemax", "agemax")).orElse(null),
        null,
        trial.list("condition", "conditions"),
        List.of(),
        List.of(),
        trial.list("intervention", "interventions"),
        eligibility(trial.text("inclusioncriteria"), trial.text("exclusioncriteria")),
        sites(trial, status),
        RegistryDate.parse(trial.line("lastupdated", "lastupdate")),
        new SourceRef(REGISTRY, page(trial), refreshed == null ? fileDate : refreshed));
  }

  private static List<String> secondaryIds(IctrpRecord trial) {
    return trial.list("secondaryid", "secondaryids").stream()
        .filter(id -> !id.equals(trial.id()))
        .toList();
  }

  private List<SiteRecord> sites(IctrpRecord trial, RecruitmentStatus status) {
    Contact contact = contact(trial);
    return trial.list("countries", "country").stream()
        .map(countries::code)
        .distinct()
        .map(country -> new Place(null, null, null, country, null, null))
        .map(place -> new SiteRecord(null, place, status, contact))
        .toList();
  }

  private static Contact contact(IctrpRecord trial) {
    String phone = trial.line("contacttel", "publiccontacttel");
    String email = trial.line("contactemail", "publiccontactemail");
    if (phone == null && email == null) {
      return null;
    }
    List<String> name = new ArrayList<>();
    name.add(trial.line("contactfirstname", "publiccontactfirstname"));
    name.add(trial.line("contactlastname", "publiccontactlastname"));
    name.removeIf(Objects::isNull);
    return new Contact(name.isEmpty() ? null : String.join(" ", name), phone, email);
  }

  /** Records of ClinicalTrials.gov hold both kinds, with headings, where others have inclusion. */
  private static String eligibility(String inclusion, String exclusion) {
    return Stream.of(
            withHeading("Inclusion Criteria:", inclusion),
            withHeading("Exclusion Criteria:", exclusion))
        .filter(Objects::nonNull)
        .reduce((first, second) -> first + "\n\n" + second)
        .orElse(null);
  }

  private static String withHeading(String heading, String criteria) {
    return criteria == null || OWN_HEADING.matcher(criteria).lookingAt()
        ? criteria
        : heading + "\n\n" + criteria;
  }

  private static String studyType(String text) {
    if (text == null) {
      return null;
    }
    String words = text.toLowerCase(Locale.ROOT);
    return words.startsWith("intervention")
        ? "INTERVENTIONAL"
        : words.startsWith("observation") ? "OBSERVATIONAL" : null;
  }

  private static String page(IctrpRecord trial) {
    String address = trial.line("webaddress", "url");
    return address != null && WEB_ADDRESS.matcher(address).matches() ? address : PAGE + trial.id();
  }
}
