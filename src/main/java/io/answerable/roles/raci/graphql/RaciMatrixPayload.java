package io.answerable.roles.raci.graphql;

import io.answerable.kernel.Refusal;
import io.answerable.roles.raci.matrices.RaciMatrixView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a matrix. */
record RaciMatrixPayload(@Nullable RaciMatrixView raciMatrix, List<Refusal> errors) {}
