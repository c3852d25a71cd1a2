package org.nextline.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Entity
@Table(name = "trial_source")
@IdClass(SourceKey.class)
class TrialSourceEntity {

  @Id
  @Column(name = "record_id")
  String recordId;

  @Id String registry;

  @Column(name = "trial_id")
  String trialId;

  @Column(name = "own_id")
  String ownId;

  List<String> also;

  @Column(name = "source_url")
  String url;

  @Column(name = "as_of")
  LocalDate asOf;

  @Column(name = "stand_in")
  boolean standIn;

  @Column(name = "content_hash")
  String contentHash;

  @Column(name = "first_seen")
  Instant firstSeen;

  @Column(name = "last_seen")
  Instant lastSeen;

  @Column(name = "gone_since")
  LocalDate goneSince;

  /** Null where the trial's own row says the same. */
  String content;

  static TrialSourceEntity of(Statement statement, String trialId, String content) {
    var entity = new TrialSourceEntity();
    entity.recordId = statement.key().recordId();
    entity.registry = statement.key().registry();
    entity.trialId = trialId;
    entity.ownId = statement.own().value();
    entity.also = statement.also();
    entity.url = statement.url();
    entity.asOf = statement.asOf();
    entity.standIn = statement.standIn();
    entity.contentHash = statement.contentHash();
    entity.firstSeen = statement.firstSeen();
    entity.lastSeen = statement.lastSeen();
    entity.goneSince = statement.goneSince();
    entity.content = content;
    return entity;
  }

  Statement toStatement() {
    RegistryId own = Registries.KNOWN.own(recordId);
    return new Statement(
        new SourceKey(recordId, registry),
        own,
        also,
        TrialIdentity.of(own, also),
        url,
        asOf,
        standIn,
        contentHash,
        firstSeen,
        lastSeen,
        goneSince);
  }
}
