/**
 * What every HTTP route shares: the problem+json error body and the mappers that produce it.
 *
 * <p>Must never echo a value that a patient sent: errors name fields and what is accepted.
 */
package org.nextline.web;
