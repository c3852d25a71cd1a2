package org.nextline.security;

import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;

/** What Quarkus reads of an account when somebody signs in; a disabled account is not there. */
@Entity
@Immutable
@Table(name = "account")
@SQLRestriction("disabled_at is null")
@UserDefinition
class SignInAccount {

  @Id UUID id;

  @Username String username;

  @Password String password;

  @Roles String role;
}
