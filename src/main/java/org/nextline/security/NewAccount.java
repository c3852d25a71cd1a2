package org.nextline.security;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.nextline.patient.OneOf;

/**
 * An account to create; its first password is generated.
 *
 * @param role null means coordinator
 */
public record NewAccount(
    @NotNull
        @Pattern(
            regexp = "[a-z0-9][a-z0-9._@-]{1,79}",
            message =
                "must be 2 to 80 characters: a-z, 0-9, dot, dash, underscore, @; first a letter or digit")
        String username,
    @OneOf({Roles.COORDINATOR, Roles.ADMINISTRATOR}) String role) {

  String roleOrDefault() {
    return role == null ? Roles.COORDINATOR : role;
  }
}
