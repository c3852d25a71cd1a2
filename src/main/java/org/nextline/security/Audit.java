package org.nextline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Keeps the record of who did what. Written in the transaction of the deed itself. */
@ApplicationScoped
public class Audit {

  /** What was done. */
  public enum Action {
    ACCOUNT_CREATED,
    ACCOUNT_DISABLED,
    PASSWORD_CHANGED,
    SHORTLIST_CREATED,
    SHORTLIST_EXPORTED,
    SHORTLIST_DELETED
  }

  private final EntityManager database;

  Audit(EntityManager database) {
    this.database = database;
  }

  /**
   * Notes a deed.
   *
   * @param subjectId id of the shortlist or name of the account; never patient data
   */
  @Transactional
  public void note(String username, Action action, String subjectId) {
    database.persist(new AuditEntry(username, action.name(), subjectId, Instant.now()));
  }
}
