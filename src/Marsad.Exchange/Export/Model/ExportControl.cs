using System.Collections.Immutable;
using Marsad.Engine.Records;

namespace Marsad.Exchange.Export.Model;

/// <summary>A statement of one report that somebody holds a place, gained or lost it.</summary>
/// <param name="Id">Made of the version and the statement, the place and the holder.</param>
/// <param name="State">What is said.</param>
/// <param name="Holder">Who.</param>
/// <param name="Place">What place.</param>
/// <param name="Time">When, or null.</param>
/// <param name="Claimants">Whose word it is.</param>
/// <param name="Quote">The words; empty where they are hidden.</param>
/// <param name="Report">The report.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
internal sealed record ExportControl(
    string Id, ControlState State, ExportActor Holder, ExportPlace Place, ExportTime? Time, ImmutableArray<ExportActor> Claimants, string Quote, ExportReport Report, double Confidence);
