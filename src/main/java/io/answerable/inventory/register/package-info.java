/**
 * Keeps the register: what dossiers and people say of AI systems, from which day on, and what is wrong with it.
 */
@NullMarked
package io.answerable.inventory.register;

import org.jspecify.annotations.NullMarked;
