/**
 * What a RACI matrix says: rows, cells and letters, the rules for a row, and what happens to matrices. The matrices, their
 * reviews, who is accountable and why, and what is wrong with that have packages of their own.
 */
@NullMarked
package io.answerable.roles.raci;

import org.jspecify.annotations.NullMarked;
