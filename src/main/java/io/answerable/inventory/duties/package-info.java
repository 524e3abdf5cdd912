/** What the register asks of people, and what in it rests on them. */
@NullMarked
package io.answerable.inventory.duties;

import org.jspecify.annotations.NullMarked;
