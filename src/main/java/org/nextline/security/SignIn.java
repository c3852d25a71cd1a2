package org.nextline.security;

import io.quarkus.vertx.http.runtime.FormAuthConfig.CookieSameSite;
import io.quarkus.vertx.http.security.Form;
import io.quarkus.vertx.http.security.HttpSecurity;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextline.config.NextlineConfig;

/** People sign in at a page (session cookie), programs with each request (HTTP Basic). */
class SignIn {

  void configure(
      @Observes HttpSecurity http,
      NextlineConfig config,
      @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") Optional<String> key) {
    http.mechanism(
            Form.builder()
                .loginPage("/login")
                .errorPage("/login?failed")
                .landingPage("/coordinator/shortlists")
                .cookieName("nextline-session")
                .cookieSameSite(CookieSameSite.STRICT)
                .httpOnlyCookie()
                .timeout(Duration.ofMinutes(30))
                .encryptionKey(key.orElseGet(() -> SessionKey.in(config.dataDir())))
                .build())
        .basic("Nextline");
  }
}
