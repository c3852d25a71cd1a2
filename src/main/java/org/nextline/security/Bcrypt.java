package org.nextline.security;

import java.security.GeneralSecurityException;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.util.ModularCrypt;

/** Compares a password with its bcrypt hash. */
final class Bcrypt {

  private Bcrypt() {}

  static boolean matches(String password, String hash) {
    try {
      var factory =
          PasswordFactory.getInstance(
              BCryptPassword.ALGORITHM_BCRYPT, WildFlyElytronPasswordProvider.getInstance());
      return factory.verify(factory.translate(ModularCrypt.decode(hash)), password.toCharArray());
    } catch (GeneralSecurityException unreadableHash) {
      throw new IllegalStateException(unreadableHash);
    }
  }
}
