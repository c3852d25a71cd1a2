package org.nextline.security;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password in exchange for the present one. Bcrypt reads no more than 72 bytes. */
public record PasswordChange(
    @NotNull @Size(max = 72) String currentPassword,
    @NotNull @Size(min = 12, max = 72) String newPassword) {

  @Override
  public String toString() {
    return "PasswordChange[]";
  }
}
