package org.nextline.catalog;

import jakarta.inject.Singleton;
import org.hibernate.StatelessSession;

/** Hands out change numbers, to one transaction at a time. */
@Singleton
class ChangeCounter {

  private final StatelessSession session;

  ChangeCounter(StatelessSession session) {
    this.session = session;
  }

  /** The last number given; other writers wait until this transaction ends. */
  long lock() {
    return session
        .createNativeQuery(
            "select last_no from change_counter where name = 'trial' for update", Long.class)
        .getSingleResult();
  }

  void reached(long changeNo) {
    session
        .createNativeMutationQuery("update change_counter set last_no = :no where name = 'trial'")
        .setParameter("no", changeNo)
        .executeUpdate();
  }
}
