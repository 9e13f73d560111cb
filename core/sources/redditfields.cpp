// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/redditfields_p.h"

#include "sources/jsonread_p.h"

#include <algorithm>
#include <array>

namespace marbre {

namespace {

using namespace jsonread;

template <auto member>
error_code text(value v, RedditFields &fields)
{
    return readText(v, fields.*member);
}

template <auto member>
error_code amount(value v, RedditFields &fields)
{
    return readInteger(v, fields.*member, -2147483648.0, 2147483647.0);
}

template <auto member>
error_code time(value v, RedditFields &fields)
{
    return readTime(v, fields.*member);
}

/// Several names of one flag: any of them raises it.
template <auto member>
error_code flag(value v, RedditFields &fields)
{
    bool raised = false;
    const error_code error = readFlag(v, raised);
    fields.*member = fields.*member || raised;
    return error;
}

error_code upvoteRatio(value v, RedditFields &fields)
{
    return readNumber(v, fields.upvoteRatio);
}

error_code edited(value v, RedditFields &fields)
{
    json_type type;
    if (const error_code error = v.type().get(type))
        return error;
    if (type != json_type::boolean)
        return readTime(v, fields.edited);
    bool raised = false;
    const error_code error = v.get_bool().get(raised);
    if (raised && !fields.edited)
        fields.edited = 0;
    return error;
}

error_code meta(value v, RedditFields &fields)
{
    return eachMember(v, [&fields](std::string_view key, value member) {
        if (key == "retrieved_2nd_on")
            return readTime(member, fields.retrievedAgain);
        if (key == "removal_type")
            return readText(member, fields.removalType);
        if (key != "is_edited")
            return SUCCESS;
        bool raised = false;
        const error_code error = readFlag(member, raised);
        if (raised && !fields.edited)
            fields.edited = 0;
        return error;
    });
}

error_code gallery(value v, RedditFields &fields)
{
    return eachMember(v, [&fields](std::string_view key, value member) {
        if (key != "items")
            return SUCCESS;
        return eachElement(member, [&fields](value element) {
            RedditFields::GalleryItem item;
            const error_code error = eachMember(element, [&item](std::string_view name, value part) {
                if (name == "media_id")
                    return readText(part, item.media);
                return name == "caption" ? readText(part, item.caption) : SUCCESS;
            });
            if (!item.media.empty())
                fields.gallery.push_back(item);
            return error;
        });
    });
}

error_code mediaTypes(value v, RedditFields &fields)
{
    return eachMember(v, [&fields](std::string_view key, value member) {
        RedditFields::MediaType type{key, {}};
        const error_code error = eachMember(member, [&type](std::string_view name, value part) {
            return name == "m" ? readText(part, type.mime) : SUCCESS;
        });
        fields.media.push_back(type);
        return error;
    });
}

error_code poll(value v, RedditFields &fields)
{
    return eachMember(v, [&fields](std::string_view key, value member) {
        if (key != "options")
            return SUCCESS;
        return eachElement(member, [&fields](value element) {
            RedditFields::PollOption option;
            const error_code error = eachMember(element, [&option](std::string_view name, value part) {
                if (name == "text")
                    return readText(part, option.text);
                return name == "vote_count" ? readInteger(part, option.votes, 0, 2147483647.0) : SUCCESS;
            });
            fields.poll.push_back(option);
            return error;
        });
    });
}

error_code children(value v, RedditFields &fields)
{
    return eachElement(v, [&fields](value element) {
        std::string_view id;
        const error_code error = readText(element, id);
        if (!error && !id.empty())
            fields.children.push_back(id);
        return error;
    });
}

struct KnownField
{
    std::string_view key;
    FieldSetter set;
};

using F = RedditFields;

/// Sorted by key.
constexpr auto knownFields = std::to_array<KnownField>({
    {"_meta", meta},
    {"author", text<&F::author>},
    {"body", text<&F::body>},
    {"body_html", text<&F::html>},
    {"children", children},
    {"count", amount<&F::count>},
    {"created_utc", time<&F::created>},
    {"crosspost_parent", text<&F::crosspostParent>},
    {"distinguished", text<&F::distinguished>},
    {"edited", edited},
    {"gallery_data", gallery},
    {"hide_score", flag<&F::scoreHidden>},
    {"id", text<&F::id>},
    {"is_self", flag<&F::isSelf>},
    {"is_submitter", flag<&F::bySubmitter>},
    {"link_flair_text", text<&F::flair>},
    {"link_id", text<&F::linkId>},
    {"locked", flag<&F::locked>},
    {"media_metadata", mediaTypes},
    {"name", text<&F::name>},
    {"num_comments", amount<&F::commentCount>},
    {"over_18", flag<&F::adult>},
    {"parent_id", text<&F::parentId>},
    {"permalink", text<&F::permalink>},
    {"poll_data", poll},
    {"removed_by_category", text<&F::removedBy>},
    {"retrieved_on", time<&F::retrieved>},
    {"retrieved_utc", time<&F::retrieved>},
    {"score", amount<&F::score>},
    {"score_hidden", flag<&F::scoreHidden>},
    {"selftext", text<&F::selftext>},
    {"selftext_html", text<&F::html>},
    {"stickied", flag<&F::pinned>},
    {"subreddit", text<&F::subreddit>},
    {"subreddit_name_prefixed", text<&F::prefixedSubreddit>},
    {"title", text<&F::title>},
    {"upvote_ratio", upvoteRatio},
    {"url", text<&F::url>},
});
static_assert(std::ranges::is_sorted(knownFields, {}, &KnownField::key));

} // namespace

FieldSetter fieldSetter(std::string_view key)
{
    const auto found = std::ranges::lower_bound(knownFields, key, {}, &KnownField::key);
    return found != knownFields.end() && found->key == key ? found->set : nullptr;
}

} // namespace marbre
