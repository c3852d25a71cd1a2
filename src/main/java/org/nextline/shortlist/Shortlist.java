package org.nextline.shortlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A kept shortlist. It never changes: a new choice is a new shortlist. */
@Entity
@Immutable
@Table(name = "shortlist")
class Shortlist {

  @Id UUID id;

  /** User name. */
  String owner;

  String label;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "option_count")
  int optionCount;

  /** {@link ShortlistContent} as JSON. */
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  String content;

  Shortlist() {}

  Shortlist(String owner, String label, int optionCount, String content, Instant createdAt) {
    this.id = UUID.randomUUID();
    this.owner = owner;
    this.label = label;
    this.optionCount = optionCount;
    this.content = content;
    this.createdAt = createdAt;
  }

  ShortlistSummary summary() {
    return new ShortlistSummary(id, label, owner, createdAt, optionCount);
  }
}
