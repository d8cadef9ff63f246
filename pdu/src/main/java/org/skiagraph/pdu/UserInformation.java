package org.skiagraph.pdu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sub-items of the user information, in their order. PS3.8 9.3.2.3.
 *
 * @param items of those that may be there once, the first counts
 */
public record UserInformation(List<UserItem> items) {
    /** Keeps a copy of the list. */
    public UserInformation {
        items = List.copyOf(items);
    }

    /** These items. */
    public static UserInformation of(UserItem... items) {
        return new UserInformation(List.of(items));
    }

    /** The first item of a kind. */
    public <T extends UserItem> Optional<T> first(Class<T> kind) {
        for (UserItem item : items) {
            if (kind.isInstance(item)) {
                return Optional.of(kind.cast(item));
            }
        }
        return Optional.empty();
    }

    /** All items of a kind. */
    public <T extends UserItem> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (UserItem item : items) {
            if (kind.isInstance(item)) {
                found.add(kind.cast(item));
            }
        }
        return found;
    }
}
