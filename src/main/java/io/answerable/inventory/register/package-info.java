/** Keeps the register: what dossiers and people say of AI systems, and from which day on. */
@NullMarked
package io.answerable.inventory.register;

import org.jspecify.annotations.NullMarked;
