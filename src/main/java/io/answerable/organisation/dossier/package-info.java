/** Records what a dossier says about the organisation. */
@NullMarked
package io.answerable.organisation.dossier;

import org.jspecify.annotations.NullMarked;
