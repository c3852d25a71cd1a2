package org.nextline.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Who did what to which shortlist or account, and when. Never patient data. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String username;

  String action;

  @Column(name = "subject_id")
  String subjectId;

  Instant at;

  AuditEntry() {}

  AuditEntry(String username, String action, String subjectId, Instant at) {
    this.username = username;
    this.action = action;
    this.subjectId = subjectId;
    this.at = at;
  }
}
