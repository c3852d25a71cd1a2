package org.nextline.catalog;

/**
 * An id that a registry gave to a trial, in the one way in which ids are compared.
 *
 * @param rank of the registry in {@link Registries}; {@link Registries#UNKNOWN} where the id has no
 *     shape of a registry's
 */
record RegistryId(int rank, String value) {}
