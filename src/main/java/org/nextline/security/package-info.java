/**
 * Accounts, roles and the first administrator.
 *
 * <p>Uses nothing above matching. Denies by default.
 */
package org.nextline.security;
