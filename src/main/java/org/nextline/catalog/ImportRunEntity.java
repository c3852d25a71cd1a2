package org.nextline.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "import_run")
class ImportRunEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id;

  String source;

  @Column(name = "input_digest")
  String inputDigest;

  Instant started;
  Instant ended;

  @Column(name = "last_seen")
  Instant lastSeen;

  double share;
  LocalDate snapshot;
  int created;
  int changed;
  int unchanged;
  int rejected;

  void count(SavedCounts saved, int rejectedSoFar) {
    created = saved.created();
    changed = saved.changed();
    unchanged = saved.unchanged();
    rejected = rejectedSoFar;
  }

  ImportRunRecord toRecord() {
    return new ImportRunRecord(
        id,
        source,
        inputDigest,
        started,
        ended,
        lastSeen,
        share,
        snapshot,
        created,
        changed,
        unchanged,
        rejected);
  }
}
