using Marsad.Engine.Actors;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Codes;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Formats;

/// <summary>The two sides of a deadly event as UCDP tells them apart.</summary>
/// <param name="Violence">1 state-based, 2 non-state, 3 one-sided.</param>
/// <param name="A">The state where there is one, else the agent.</param>
/// <param name="B">The other; "Civilians" in one-sided violence.</param>
/// <param name="NumberA">Gleditsch and Ward number of A where it is a state, or null.</param>
/// <param name="NumberB">The same of B.</param>
internal sealed record GedSides(int Violence, string A, string B, int? NumberA, int? NumberB)
{
    private const string Civilians = "Civilians";
    private const int StateBased = 1;
    private const int NonState = 2;
    private const int OneSided = 3;

    /// <summary>The name of the dyad.</summary>
    internal string Name => $"{A} - {B}";

    /// <summary>The sides of an event, or null where its type is no violence or a side is not known.</summary>
    internal static GedSides? Of(ExportEvent item)
    {
        if (Codebook.FamilyOf(item.Type) is not (EventFamily.Violence or EventFamily.Territory or EventFamily.Unrest) || item.Agents.IsEmpty) return null;
        var agent = item.Agents[0];
        var agentState = StateOf(agent);
        if (IsUnarmed(agent)) return null;
        var armed = item.Targets.Where(target => !IsUnarmed(target)).ToList();
        if (armed.Count == 0) return item.Targets.IsEmpty && !item.Tellings.Any(account => account.Killed is { AreCivilians: true }) ? null : new(OneSided, agent.English, Civilians, agentState, null);
        var target = armed[0];
        var targetState = StateOf(target);
        if (!IsOfState(agent) && IsOfState(target)) return new(StateBased, target.English, agent.English, targetState, agentState);
        return new(IsOfState(agent) ? StateBased : NonState, agent.English, target.English, agentState, targetState);
    }

    /// <summary>The dead by side: of A, of B, civilians, unknown. Whose they were is known only where all are called civilians or civilians alone were the target; else it stays unknown.</summary>
    internal int[] Share(int best, bool areCivilians) => Violence == OneSided || areCivilians ? [0, 0, best, 0] : [0, 0, 0, best];

    private static bool IsUnarmed(ExportActor actor) => ActorCodes.Of(actor, actor.Country) is ActorCodes.Civilians or ActorCodes.Protesters or ActorCodes.Rioters;

    private static bool IsOfState(ExportActor actor) => actor.Type is ActorType.State or ActorType.Military or ActorType.Police || ActorCodes.Of(actor, actor.Country) == ActorCodes.State;

    private static int? StateOf(ExportActor actor) => IsOfState(actor) ? Countries.Of(actor.Country)?.GleditschWard : null;
}
