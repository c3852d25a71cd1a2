package org.nextline.security;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nextline.patient.InvalidInput;

/** The accounts. */
@ApplicationScoped
public class Accounts {

  private static final int BCRYPT_BYTES = 72;

  private final EntityManager database;

  Accounts(EntityManager database) {
    this.database = database;
  }

  /** Creates an account with a random password. Throws {@link InvalidInput} for a taken name. */
  @Transactional
  public Credentials create(String username, String role) {
    lock();
    if (find(username).isPresent()) {
      throw new InvalidInput("username", "is taken");
    }
    String password = RandomPassword.next();
    database.persist(new Account(username, BcryptUtil.bcryptHash(password), role, Instant.now()));
    return new Credentials(username, password);
  }

  /** Creates the account only where there is none at all; empty otherwise. */
  @Transactional
  public Optional<Credentials> createFirst(String username, String role) {
    lock();
    return count("select count(a) from Account a") > 0
        ? Optional.empty()
        : Optional.of(create(username, role));
  }

  /** Every account by name. */
  @Transactional
  public List<AccountView> all() {
    return database
        .createQuery("from Account order by username", Account.class)
        .getResultStream()
        .map(Account::view)
        .toList();
  }

  /**
   * Shuts an account; what it owns stays. Empty where there is no such account. Throws {@link
   * InvalidInput} for the last administrator who can still sign in.
   */
  @Transactional
  public Optional<AccountView> disable(String username) {
    lock();
    Optional<Account> account = find(username);
    account.filter(a -> a.disabledAt == null).ifPresent(this::shut);
    return account.map(Account::view);
  }

  private void shut(Account account) {
    if (account.role.equals(Roles.ADMINISTRATOR)
        && count(
                "select count(a) from Account a"
                    + " where a.role = 'administrator' and a.disabledAt is null")
            == 1) {
      throw new InvalidInput("username", "must not be the last administrator");
    }
    account.disabledAt = Instant.now();
  }

  /** Throws {@link InvalidInput} where the present password is wrong or the new one too long. */
  @Transactional
  public void changePassword(String username, PasswordChange change) {
    Account account = find(username).orElseThrow();
    if (!Bcrypt.matches(change.currentPassword(), account.password)) {
      throw new InvalidInput("currentPassword", "must be the present password");
    }
    if (change.newPassword().getBytes(StandardCharsets.UTF_8).length > BCRYPT_BYTES) {
      throw new InvalidInput("newPassword", "must be at most 72 bytes in UTF-8");
    }
    account.password = BcryptUtil.bcryptHash(change.newPassword());
  }

  private Optional<Account> find(String username) {
    return database
        .createQuery("from Account where username = :username", Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  private long count(String query) {
    return database.createQuery(query, Long.class).getSingleResult();
  }

  /** Lets one change at a time through, also across replicas. */
  private void lock() {
    database
        .createNativeQuery("lock table account in share row exclusive mode", Void.class)
        .executeUpdate();
  }
}
