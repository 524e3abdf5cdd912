package io.answerable.signals.spi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a signal points at.
 *
 * @param kind the subject of the rule in the catalogue, for example {@code system}, {@code matrix/role}
 * @param type name of the GraphQL type of the thing pointed at, where it is a node
 * @param id UUID of that node
 * @param reference the notation by key, for example {@code m-ai-22/role.product-manager}; identifies the subject
 * @param label how a human reader would call it
 */
public record Subject(String kind, @Nullable String type, @Nullable UUID id, String reference, String label) {}
