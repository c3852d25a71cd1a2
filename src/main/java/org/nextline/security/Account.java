package org.nextline.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An account of a coordinator or administrator. */
@Entity
@Table(name = "account")
class Account {

  @Id UUID id;

  @Column(updatable = false)
  String username;

  /** Bcrypt. */
  String password;

  String role;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  /** Null: may sign in. */
  @Column(name = "disabled_at")
  Instant disabledAt;

  Account() {}

  Account(String username, String password, String role, Instant createdAt) {
    this.id = UUID.randomUUID();
    this.username = username;
    this.password = password;
    this.role = role;
    this.createdAt = createdAt;
  }

  AccountView view() {
    return new AccountView(username, role, createdAt, disabledAt);
  }
}
