package org.nextline.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "rejected_record")
class RejectedRecordEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id;

  @Column(name = "import_run_id")
  long importRunId;

  String file;

  @Column(name = "record_id")
  String recordId;

  String reason;

  @Column(name = "payload_hash")
  String payloadHash;

  Rejection toRecord() {
    return new Rejection(file, recordId, reason, payloadHash);
  }
}
