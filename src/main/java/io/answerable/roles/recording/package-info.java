/** Takes over from a dossier who holds and deputises what. */
@NullMarked
package io.answerable.roles.recording;

import org.jspecify.annotations.NullMarked;
