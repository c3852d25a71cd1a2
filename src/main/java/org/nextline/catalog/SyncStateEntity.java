package org.nextline.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "sync_state")
class SyncStateEntity {

  @Id String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "load_kind")
  SyncState.LoadKind loadKind;

  @Column(name = "load_started")
  Instant loadStarted;

  @Column(name = "page_token")
  String pageToken;

  int pages;
  int rejected;

  @Column(name = "load_day")
  LocalDate loadDay;

  @Column(name = "synced_until")
  LocalDate syncedUntil;

  @Column(name = "data_timestamp")
  String dataTimestamp;

  @Column(name = "last_success")
  Instant lastSuccess;

  @Column(name = "last_failure")
  String lastFailure;

  void set(SyncState state) {
    source = state.source();
    loadKind = state.loadKind();
    loadStarted = state.loadStarted();
    pageToken = state.pageToken();
    pages = state.pages();
    rejected = state.rejected();
    loadDay = state.loadDay();
    syncedUntil = state.syncedUntil();
    dataTimestamp = state.dataTimestamp();
    lastSuccess = state.lastSuccess();
    lastFailure = state.lastFailure();
  }

  SyncState toRecord() {
    return new SyncState(
        source,
        loadKind,
        loadStarted,
        pageToken,
        pages,
        rejected,
        loadDay,
        syncedUntil,
        dataTimestamp,
        lastSuccess,
        lastFailure);
  }
}
