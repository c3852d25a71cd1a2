package org.nextline.catalog;

import java.util.List;
import java.util.Objects;

/** The tables that an import adds many rows to. */
final class BulkTables {

  static final BulkTable<TrialEntity> TRIALS =
      new BulkTable<>(
          "trial",
          List.of(
              "id",
              "secondary_ids",
              "title",
              "official_title",
              "summary",
              "description",
              "status",
              "study_type",
              "phases",
              "sex",
              "min_age_years",
              "max_age_years",
              "healthy_volunteers",
              "conditions",
              "keywords",
              "mesh_terms",
              "interventions",
              "eligibility_text",
              "last_update",
              "registry",
              "source_url",
              "as_of",
              "several_sources",
              "former_ids",
              "gone_since",
              "content_hash",
              "change_no",
              "first_seen",
              "last_changed"),
          BulkTables::write);

  static final BulkTable<TrialSiteEntity> SITES =
      new BulkTable<>(
          "trial_site",
          List.of(
              "trial_id",
              "ordinal",
              "facility",
              "city",
              "region",
              "postal_code",
              "country",
              "latitude",
              "longitude",
              "precision",
              "status",
              "contact_name",
              "contact_phone",
              "contact_email"),
          BulkTables::write);

  static final BulkTable<TrialSourceEntity> SOURCES =
      new BulkTable<>(
          "trial_source",
          List.of(
              "record_id",
              "registry",
              "trial_id",
              "own_id",
              "also",
              "source_url",
              "as_of",
              "stand_in",
              "content_hash",
              "first_seen",
              "last_seen",
              "gone_since",
              "content"),
          BulkTables::write);

  static final BulkTable<TrialChangeEntity> CHANGES =
      new BulkTable<>(
          "trial_change",
          List.of(
              "change_no",
              "ordinal",
              "trial_id",
              "at",
              "kind",
              "subject",
              "before",
              "after",
              "registry",
              "source_url",
              "as_of"),
          BulkTables::write);

  private static final Contact NOBODY = new Contact(null, null, null);

  private BulkTables() {}

  private static void write(TrialEntity trial, CopiedRows row) {
    row.text(trial.id)
        .texts(trial.secondaryIds)
        .text(trial.title)
        .text(trial.officialTitle)
        .text(trial.summary)
        .text(trial.description)
        .code(trial.status)
        .text(trial.studyType)
        .texts(trial.phases)
        .text(trial.sex)
        .number(trial.minAgeYears)
        .number(trial.maxAgeYears)
        .flag(trial.healthyVolunteers)
        .texts(trial.conditions)
        .texts(trial.keywords)
        .texts(trial.meshTerms)
        .texts(trial.interventions)
        .text(trial.eligibilityText)
        .day(trial.lastUpdate);
    write(trial.source, row);
    row.flag(trial.severalSources)
        .texts(trial.formerIds)
        .day(trial.goneSince)
        .text(trial.contentHash)
        .number(trial.changeNo)
        .moment(trial.firstSeen)
        .moment(trial.lastChanged);
  }

  private static void write(TrialSiteEntity site, CopiedRows row) {
    Place place = Objects.requireNonNullElse(site.place, Place.UNKNOWN);
    Contact contact = Objects.requireNonNullElse(site.contact, NOBODY);
    row.text(site.trialId)
        .number(site.ordinal)
        .text(site.facility)
        .text(place.city())
        .text(place.region())
        .text(place.postalCode())
        .text(place.country())
        .number(place.latitude())
        .number(place.longitude())
        .code(place.precision())
        .code(site.status)
        .text(contact.name())
        .text(contact.phone())
        .text(contact.email());
  }

  private static void write(TrialSourceEntity source, CopiedRows row) {
    row.text(source.recordId)
        .text(source.registry)
        .text(source.trialId)
        .text(source.ownId)
        .texts(source.also)
        .text(source.url)
        .day(source.asOf)
        .flag(source.standIn)
        .text(source.contentHash)
        .moment(source.firstSeen)
        .moment(source.lastSeen)
        .day(source.goneSince)
        .text(source.content);
  }

  private static void write(TrialChangeEntity change, CopiedRows row) {
    row.number(change.changeNo)
        .number(change.ordinal)
        .text(change.trialId)
        .moment(change.at)
        .code(change.kind)
        .text(change.subject)
        .text(change.before)
        .text(change.after);
    write(change.source, row);
  }

  private static void write(SourceRef source, CopiedRows row) {
    row.text(source.registry()).text(source.url()).day(source.asOf());
  }
}
