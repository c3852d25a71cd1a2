package org.nextline.security;

import java.time.Instant;

/**
 * An account as others see it.
 *
 * @param disabledAt null: may sign in
 */
public record AccountView(String username, String role, Instant createdAt, Instant disabledAt) {}
