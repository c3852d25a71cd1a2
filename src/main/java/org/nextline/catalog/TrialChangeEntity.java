package org.nextline.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "trial_change")
@IdClass(TrialChangeId.class)
class TrialChangeEntity {

  @Id
  @Column(name = "change_no")
  long changeNo;

  @Id int ordinal;

  @Column(name = "trial_id")
  String trialId;

  Instant at;

  @Enumerated(EnumType.STRING)
  TrialChange.Kind kind;

  String subject;
  String before;
  String after;
  @Embedded SourceRef source;

  /**
   * @param trial as it is after the change
   */
  static TrialChangeEntity of(TrialEntity trial, int ordinal, Difference difference) {
    var entity = new TrialChangeEntity();
    entity.changeNo = trial.changeNo;
    entity.ordinal = ordinal;
    entity.trialId = trial.id;
    entity.at = trial.lastChanged;
    entity.kind = difference.kind();
    entity.subject = difference.subject();
    entity.before = difference.before();
    entity.after = difference.after();
    entity.source = trial.source;
    return entity;
  }

  TrialChange toRecord() {
    return new TrialChange(changeNo, ordinal, trialId, at, kind, subject, before, after, source);
  }
}
