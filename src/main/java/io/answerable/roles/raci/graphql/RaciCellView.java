package io.answerable.roles.raci.graphql;

import io.answerable.roles.raci.Letter;
import io.answerable.roles.raci.RaciCell;
import io.answerable.roles.raci.matrices.RaciEditionView;
import io.answerable.roles.raci.picture.RolePlace;
import java.util.Arrays;
import java.util.List;

/** One cell of one edition. */
record RaciCellView(RaciEditionView edition, String activity, String roleKey, RaciCell cell) {

    public List<Letter> letters() {
        return Arrays.stream(Letter.values()).filter(cell::has).toList();
    }

    public String spelling() {
        return cell.spelling();
    }

    RolePlace place() {
        return new RolePlace(edition.scope(), roleKey, edition.asOf());
    }
}
