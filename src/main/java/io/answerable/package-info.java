/**
 * Answerable: one deployable, a modular monolith that exposes one GraphQL schema.
 */
@org.jspecify.annotations.NullMarked
package io.answerable;
