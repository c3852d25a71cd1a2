/**
 * Accounts, roles, signing in, the first administrator, and the record of who did what.
 *
 * <p>Uses config and patient (for violations), nothing above matching. Denies by default. Its
 * entities stay inside; it never sees patient data.
 */
package org.nextline.security;
