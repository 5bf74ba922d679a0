namespace Marsad.Desk.Access;

/// <summary>What a user may do; each role may also do what the ones before it may.</summary>
internal static class Policies
{
    /// <summary>Look at everything.</summary>
    internal const string Read = "read";

    /// <summary>Add reports, add and correct events.</summary>
    internal const string Code = "code";

    /// <summary>Decide: accept, reject, join, split, grade, publish.</summary>
    internal const string Review = "review";

    /// <summary>Accounts, tokens, registers, settings.</summary>
    internal const string Own = "own";

    /// <summary>The roles in the order of what they may; a role's name is that of a user's claim.</summary>
    internal static readonly string[] Roles = ["reader", "coder", "reviewer", "owner"];

    /// <summary>The policies in the order of <see cref="Roles"/>.</summary>
    internal static readonly string[] All = [Read, Code, Review, Own];
}
