/** Records what a dossier says about the programme. */
@NullMarked
package io.answerable.organisation.programme.dossier;

import org.jspecify.annotations.NullMarked;
